/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import org.claimbench.core.internal.Messages;

/** Says what is wrong with a file; Java's own messages often hold its name and nothing else. */
public final class FileTrouble {

    private FileTrouble() {
    }

    /**
     * What went wrong, in a few words.
     *
     * @param trouble
     *            from the file system
     * @return to be put after a colon
     */
    public static String of(IOException trouble) {
        return switch (trouble) {
        case AccessDeniedException e -> Messages.Trouble_denied;
        case NoSuchFileException e -> Messages.Trouble_noFolder;
        case FileSystemException e when e.getReason() != null -> e.getReason();
        default -> String.valueOf(trouble.getLocalizedMessage());
        };
    }
}
