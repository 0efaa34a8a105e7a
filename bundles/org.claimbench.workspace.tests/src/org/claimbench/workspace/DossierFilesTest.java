/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.claimbench.core.session.DossierSession;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.testkit.ErrorLog;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Files of the workspace and files on the disk. */
class DossierFilesTest {

    @RegisterExtension
    final TestProject workspace = new TestProject();
    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private final Path outside;

    DossierFilesTest(@TempDir Path folder) throws CoreException {
        outside = DossierBuilder.before("Some words.").write(folder.resolve("outside.dossier"));
    }

    @Test
    void theDefaultProjectIsMadeOnDemandAndOpenedAgain() throws CoreException {
        IProject project = DossierFiles.defaultProject();
        assertEquals("Dossiers", project.getName());
        assertFalse(project.exists());
        DossierFiles.ensureOpen(project);
        assertTrue(project.isOpen());
        project.close(null);
        DossierFiles.ensureOpen(project);
        assertTrue(project.isOpen());
    }

    @Test
    void aFileOfTheWorkspaceHasAPlaceOnTheDisk() throws CoreException {
        IFile file = workspace.file("a b.dossier");
        DossierSession session = workspace.open(DossierBuilder.before("Some words."), file);
        assertEquals(session.file(), DossierFiles.path(file));
        assertTrue(Files.exists(DossierFiles.path(file)));
    }

    @Test
    void aPlaceElsewhereIsToldInOneSentence() {
        for (URI place : new URI[] {URI.create("sftp://desk/a.dossier"), URI.create("file://desk/a.dossier"),
                URI.create("file:a.dossier")}) {
            String sentence = assertThrows(CoreException.class, () -> DossierFiles.path(place, "a.dossier")).getStatus()
                    .getMessage();
            assertEquals("a.dossier is not a file on this computer. Copy it here first.", sentence);
        }
        assertThrows(CoreException.class, () -> DossierFiles.path(null, "a.dossier"));
    }

    @Test
    void aFileOutsideIsLinkedOnceAndReadThroughTheLink() throws CoreException {
        IFile link = DossierFiles.link(outside, workspace.project());
        assertTrue(link.isLinked());
        assertTrue(link.exists());
        assertEquals("outside.dossier", link.getName());
        assertEquals(outside, DossierFiles.path(link));
        assertEquals(link, DossierFiles.link(outside, workspace.project()));
        assertEquals(link, DossierFiles.link(outside.getParent().resolve("x").resolve("..").resolve("outside.dossier"),
                workspace.project()));
    }

    @Test
    void twoFilesOfOneNameAreTwoLinks() throws CoreException, IOException {
        Path folder = Files.createDirectory(outside.getParent().resolve("other"));
        Path second = DossierBuilder.before("Other words.").write(folder.resolve("outside.dossier"));
        Path third = DossierBuilder.before("Third words.")
                .write(Files.createDirectory(folder.resolve("deep")).resolve("outside.dossier"));
        assertEquals("outside.dossier", DossierFiles.link(outside, workspace.project()).getName());
        assertEquals("outside (2).dossier", DossierFiles.link(second, workspace.project()).getName());
        assertEquals("outside (3).dossier", DossierFiles.link(third, workspace.project()).getName());
        assertEquals(second, DossierFiles.path(workspace.file("outside (2).dossier")));
    }

    @Test
    void aFileWithinTheWorkspaceIsNotLinked() throws CoreException {
        IFile file = workspace.file("a.dossier");
        workspace.open(DossierBuilder.before("Some words."), file);
        assertEquals(file, DossierFiles.link(DossierFiles.path(file), workspace.project()));
        assertFalse(file.isLinked());
    }

    @Test
    void aFileThatWasPutIntoAProjectByOtherMeansIsFound() throws CoreException, IOException {
        IFolder folder = workspace.project().getFolder("today");
        Files.createDirectory(DossierFiles.path(workspace.file("today")));
        IFile file = folder.getFile("a.dossier");
        DossierBuilder.before("Some words.").write(DossierFiles.path(file));
        assertFalse(file.exists());
        IFile found = DossierFiles.link(DossierFiles.path(file), workspace.project());
        assertEquals(file, found);
        assertTrue(found.exists());
        assertFalse(found.isLinked());
    }

    @Test
    void aLinkGoesWithoutItsFile() throws CoreException {
        IFile link = DossierFiles.link(outside, workspace.project());
        link.delete(IResource.NONE, null);
        assertTrue(Files.exists(outside));
    }

    @Test
    void aSelectedResourceTellsItsProject() {
        assertEquals(workspace.project(), DossierFiles.projectOf(workspace.file("a.dossier")));
        assertNull(DossierFiles.projectOf("something else"));
        assertNull(DossierFiles.projectOf(null));
    }
}
