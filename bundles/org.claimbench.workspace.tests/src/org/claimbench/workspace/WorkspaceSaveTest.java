/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.claimbench.core.commands.Restate;
import org.claimbench.core.session.DossierSession;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.testkit.ErrorLog;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A save in the workspace is durable and leaves the earlier content in the local history. */
class WorkspaceSaveTest {

    @RegisterExtension
    final TestProject workspace = new TestProject();
    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private IFile file() {
        return workspace.file("a.dossier");
    }

    private DossierSession open() throws CoreException {
        return workspace.open(DossierBuilder.before("Some words.").claim("words"), file());
    }

    private static void save(DossierSession session, IFile file, String restatement) throws CoreException {
        session.execute(new Restate(session.dossier().getClaims().get(0), restatement));
        WorkspaceSave.save(session, file, null);
    }

    private static String onDisk(IFile file) throws CoreException, IOException {
        return Files.readString(DossierFiles.path(file));
    }

    /** The newest first. */
    private static List<String> history(IFile file) throws CoreException, IOException {
        List<String> texts = new ArrayList<>();
        for (IFileState state : file.getHistory(null)) {
            try (InputStream content = state.getContents()) {
                texts.add(new String(content.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    @Test
    void theEarlierStatesAreInTheLocalHistory() throws CoreException, IOException {
        DossierSession session = open();
        String first = onDisk(file());
        save(session, file(), "Second");
        String second = onDisk(file());
        save(session, file(), "Third");
        assertTrue(onDisk(file()).contains(">Third<"));
        assertEquals(List.of(second, first), history(file()));
        assertTrue(file().isSynchronized(IResource.DEPTH_ZERO));
        assertFalse(session.dirty());
    }

    @Test
    void aLinkedFileHasHistoryToo() throws CoreException, IOException {
        open();
        IFile link = workspace.file("link.dossier");
        link.createLink(DossierFiles.path(file()).toUri(), IResource.NONE, null);
        String first = onDisk(file());
        save(new DossierSession(DossierFiles.path(link)), link, "Second");
        assertEquals(List.of(first), history(link));
    }

    @Test
    void theFirstSaveOfANewFileGoesThrough() throws CoreException, IOException {
        DossierSession session = DossierSession.forNew(DossierFiles.path(file()),
                DossierBuilder.before("Some words.").build());
        WorkspaceSave.save(session, file(), null);
        assertTrue(file().exists());
        assertEquals(List.of(), history(file()));
    }

    @Test
    void whatSomebodyElseWroteStaysAndIsInTheHistoryAsWell() throws CoreException, IOException {
        DossierSession session = open();
        byte[] theirs = onDisk(file()).replace(">words<", ">theirs<").getBytes(StandardCharsets.UTF_8);
        Files.write(DossierFiles.path(file()), theirs);
        String sentence = assertThrows(CoreException.class, () -> save(session, file(), "Mine")).getMessage();
        assertTrue(sentence.startsWith("a.dossier was changed by somebody else"), sentence);
        assertArrayEquals(theirs, Files.readAllBytes(DossierFiles.path(file())));
        assertTrue(history(file()).contains(new String(theirs, StandardCharsets.UTF_8)));
        assertTrue(session.dirty());
    }

    @Test
    void listenersHearOfASaveOnce() throws CoreException {
        DossierSession session = open();
        AtomicInteger heard = new AtomicInteger();
        IResourceChangeListener listener = event -> heard.incrementAndGet();
        file().getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
        try {
            save(session, file(), "Second");
        } finally {
            file().getWorkspace().removeResourceChangeListener(listener);
        }
        assertEquals(1, heard.get());
    }
}
