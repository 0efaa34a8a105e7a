/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake;

import java.nio.file.Path;

import org.claimbench.intake.internal.FileBytes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Reads articles of one file format. Implementations are stateless and usable from any thread; a person may have to
 * wait for them. They follow nothing that a file points to: no entity, picture, script, macro or address.
 */
public interface ArticleReader {

    /**
     * Whether files with such a name are of this format. The file itself is not looked at.
     *
     * @param fileName
     *            a name with or without folders, not null
     */
    boolean reads(String fileName);

    /** The largest file that is read, in bytes. */
    int limit();

    /**
     * Reads an article.
     *
     * @param bytes
     *            what the file holds; not changed
     * @param name
     *            what messages call it; not null
     * @param monitor
     *            may be cancelled from another thread; not null
     * @return never null
     * @throws CoreException
     *             with one sentence for a person (which file, where in it, what to do) when it is damaged, empty, too
     *             large in some way or not of this format; with a status of {@link IStatus#CANCEL} when it was
     *             cancelled
     */
    Article read(byte[] bytes, String name, IProgressMonitor monitor) throws CoreException;

    /**
     * Reads an article to its end.
     *
     * @param bytes
     *            what the file holds; not changed
     * @param name
     *            what messages call it; not null
     * @return never null
     * @throws CoreException
     *             the same
     */
    default Article read(byte[] bytes, String name) throws CoreException {
        return read(bytes, name, new NullProgressMonitor());
    }

    /**
     * Reads an article. The file is not changed.
     *
     * @param file
     *            not null
     * @return never null
     * @throws CoreException
     *             the same, and when the file is missing, unreadable or larger than {@link #limit()}
     */
    default Article read(Path file) throws CoreException {
        String name = FileBytes.name(file);
        return read(FileBytes.read(file, name, limit()), name);
    }
}
