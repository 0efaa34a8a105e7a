/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.workspace;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import org.claimbench.workspace.internal.Messages;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** Where dossiers are in the workspace. Usable from any thread. */
public final class DossierFiles {

    private DossierFiles() {
    }

    /**
     * The project in which dossiers are kept unless the person says otherwise.
     *
     * @return need not exist yet, see {@link #ensureOpen}
     */
    public static IProject defaultProject() {
        return root().getProject(Messages.DefaultProject);
    }

    /**
     * The project of a selected element.
     *
     * @param element
     *            a resource or something that stands for one; may be null
     * @return null when it belongs to no project
     */
    public static @Nullable IProject projectOf(@Nullable Object element) {
        Optional<IResource> resource = Adapters.of(element, IResource.class);
        return resource.isPresent() ? resource.get().getProject() : null;
    }

    /**
     * Makes a project where there is none, and opens one that is closed.
     *
     * @param project
     *            of the workspace
     * @throws CoreException
     *             when the workspace cannot be written
     */
    public static void ensureOpen(IProject project) throws CoreException {
        if (!project.exists()) {
            project.create(null);
        }
        if (!project.isOpen()) {
            project.open(null);
        }
    }

    /**
     * The place of a file on the disk.
     *
     * @param file
     *            of the workspace; need not exist
     * @return absolute
     * @throws CoreException
     *             with one sentence for the user when it is not on this computer
     */
    public static Path path(IFile file) throws CoreException {
        return path(file.getLocationURI(), file.getName());
    }

    /**
     * The place of a file on the disk.
     *
     * @param location
     *            of a file, or null when it has none
     * @param name
     *            for the sentence
     * @return absolute
     * @throws CoreException
     *             with one sentence for the user when it is not on this computer
     */
    public static Path path(@Nullable URI location, String name) throws CoreException {
        if (location == null || !"file".equals(location.getScheme())) { //$NON-NLS-1$
            throw new CoreException(Status.error(NLS.bind(Messages.NotLocal, name)));
        }
        try {
            return Path.of(location);
        } catch (IllegalArgumentException e) {
            throw new CoreException(Status.error(NLS.bind(Messages.NotLocal, name), e));
        }
    }

    /**
     * A file of the workspace that stands for a file on the disk: the one that is there, else a link in a project, so
     * that problems can be listed for it.
     *
     * @param file
     *            exists
     * @param project
     *            open; takes the link
     * @return exists
     * @throws CoreException
     *             when the link cannot be made
     */
    public static IFile link(Path file, IProject project) throws CoreException {
        URI place = file.toAbsolutePath().normalize().toUri();
        for (IFile known : root().findFilesForLocationURI(place)) {
            // Somebody may have put it there without the workspace's knowing.
            known.refreshLocal(IResource.DEPTH_ZERO, null);
            if (known.exists()) {
                return known;
            }
        }
        IFile link = free(project, file.getFileName().toString());
        link.createLink(place, IResource.NONE, null);
        return link;
    }

    // Two files of one name, from two folders, are two links.
    private static IFile free(IProject project, String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String extension = dot < 0 ? "" : name.substring(dot); //$NON-NLS-1$
        IFile file = project.getFile(name);
        for (int i = 2; file.exists(); i++) {
            file = project.getFile(stem + " (" + i + ")" + extension); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return file;
    }

    private static IWorkspaceRoot root() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }
}
