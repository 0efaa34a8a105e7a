/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.workspace;

import java.nio.file.Path;

import org.claimbench.core.session.DossierSession;
import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A project that is there during a test; afterwards the workspace is empty again. */
@NonNullByDefault({}) // the methods come from code that says nothing about null
final class TestProject implements BeforeEachCallback, AfterEachCallback {

    private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Test");

    @Override
    public void beforeEach(ExtensionContext context) throws CoreException {
        DossierFiles.ensureOpen(project);
    }

    @Override
    public void afterEach(ExtensionContext context) throws CoreException {
        for (IProject any : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            any.delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT, null);
        }
    }

    IProject project() {
        return project;
    }

    IFile file(String name) {
        return project.getFile(name);
    }

    /** Writes a dossier to a file of the project and opens it. */
    DossierSession open(DossierBuilder dossier, IFile file) throws CoreException {
        Path path = DossierFiles.path(file);
        DossierSession session = dossier.session(path);
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        return session;
    }
}
