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

import org.eclipse.core.runtime.CoreException;

/** Reads articles of one file format. Implementations are stateless and usable from any thread. */
public interface ArticleReader {

    /**
     * Whether files with such a name are of this format. The file itself is not looked at.
     *
     * @param fileName
     *            a name with or without folders, not null
     */
    boolean reads(String fileName);

    /**
     * Reads an article. The file is not changed.
     *
     * @param file
     *            not null
     * @return never null
     * @throws CoreException
     *             with one sentence for a person (which file, where in it, what to do) when the file is missing,
     *             unreadable, too large, empty or not of this format
     */
    Article read(Path file) throws CoreException;
}
