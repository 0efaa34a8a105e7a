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
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.claimbench.core.internal.Sha256;

/**
 * What a file held at some moment, so that a change by somebody else is noticed.
 *
 * @param digest
 *            SHA-256 of the content, in hexadecimal; empty when there was no file, “unreadable” when it could not be
 *            read
 */
public record FileState(String digest) {

    /** There is no file. */
    public static final FileState NOTHING = new FileState(""); //$NON-NLS-1$
    private static final FileState FOLDER = new FileState("folder"); //$NON-NLS-1$
    private static final FileState UNREADABLE = new FileState("unreadable"); //$NON-NLS-1$

    /**
     * Looks at a file.
     *
     * @param file
     *            need not exist
     * @return never null
     */
    public static FileState of(Path file) {
        try {
            return read(file);
        } catch (IOException e) {
            return UNREADABLE;
        }
    }

    static FileState read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return FOLDER;
        }
        try (InputStream content = Files.newInputStream(file)) {
            return new FileState(Sha256.of(content));
        } catch (NoSuchFileException e) {
            return NOTHING;
        }
    }

    /**
     * The state of a file that holds these bytes.
     *
     * @param content
     *            not changed
     * @return never null
     */
    public static FileState of(byte[] content) {
        return new FileState(Sha256.of(content));
    }
}
