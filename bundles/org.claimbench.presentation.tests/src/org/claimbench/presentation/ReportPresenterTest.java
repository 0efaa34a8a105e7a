/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.claimbench.core.session.DossierSession;
import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the report goes and what is in it. */
class ReportPresenterTest {

    private final Path folder;

    ReportPresenterTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private DossierSession session(String file) throws CoreException {
        return DossierBuilder.before("The rule is weighed.").claim("The rule is weighed")
                .session(folder.resolve(file));
    }

    @Test
    void itIsProposedBesideTheDossierUnderItsName() throws CoreException {
        assertEquals(folder.resolve("chips.html"), new ReportPresenter(session("chips.dossier")).proposal());
        assertEquals(folder.resolve("chips.old.html"), new ReportPresenter(session("chips.old")).proposal());
    }

    @Test
    void itTellsWhatIsNotSavedYetAndSavesNothing() throws CoreException, IOException {
        DossierSession session = session("chips.dossier");
        Screen screen = Screen.of(session);
        screen.presenter().inHand().takeAt(0);
        screen.presenter().finding().rationale("The gazette of Monday says so.");
        Path report = Files.writeString(folder.resolve("chips.html"), "an older report");
        new ReportPresenter(session).write(report);
        String page = Files.readString(report);
        assertTrue(page.contains("The gazette of Monday says so."), page);
        assertTrue(session.dirty());
    }

    @Test
    void aFolderThatIsNotThereIsTold() throws CoreException {
        ReportPresenter report = new ReportPresenter(session("chips.dossier"));
        assertThrows(IOException.class, () -> report.write(folder.resolve("nowhere").resolve("chips.html")));
    }
}
