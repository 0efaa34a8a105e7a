/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.workspace.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * Tells one content of a file from another without reading it. Two contents of the same length written in the same
 * tick of the disk’s clock are not told apart; what is written through the workspace is read anew in any case.
 *
 * @param modified
 *            when it was written, in nanoseconds since 1970 as far as the disk counts them
 * @param size
 *            in bytes
 */
public record FileStamp(long modified, long size) {

    /** Of what is not in the file, or not there. */
    static final FileStamp NONE = new FileStamp(0, -1);

    static FileStamp of(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(now.lastModifiedTime().to(TimeUnit.NANOSECONDS), now.size());
        } catch (IOException e) {
            // It is gone, or will be told of as unreadable.
            return NONE;
        }
    }
}
