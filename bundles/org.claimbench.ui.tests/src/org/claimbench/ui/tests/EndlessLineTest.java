/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;

import org.claimbench.core.session.DossierSession;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.Mark;
import org.claimbench.testkit.LargeDossier;
import org.claimbench.ui.editor.DossierEditor;
import org.claimbench.workspace.DossierFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.Test;

/** A text of one line with thousands of claims, as a program may have written it, is read like any other. */
class EndlessLineTest extends WindowTest {

    private static final int CLAIMS = 3_000;

    @Test
    void itIsOpenedScrolledAndReadAtItsPlaces() throws Exception {
        DossierFiles.ensureOpen(DossierFiles.defaultProject());
        IFile file = DossierFiles.defaultProject().getFile("endless.dossier");
        DossierSession.forNew(DossierFiles.path(file), LargeDossier.of(CLAIMS)).save();
        file.refreshLocal(1, null);
        DossierEditor editor = desk.open(file);
        DossierPresenter presenter = Objects.requireNonNull(editor.presenter());
        assertEquals(CLAIMS, presenter.marks().all().size());
        StyledText text = desk.text();
        Mark middle = presenter.marks().all().get(CLAIMS / 2);
        text.setCaretOffset(middle.span().start() + 3);
        text.showSelection();
        desk.picture("text-endless-line");
        assertSame(middle.claim(), presenter.inHand().claim());
        assertEquals(middle.span().of(presenter.document().text()),
                text.getTextRange(middle.span().start(), middle.span().length()));
        Widgets.press(text, 'n', 'n');
        assertTrue(text.getSelection().x > middle.span().start());
    }
}
