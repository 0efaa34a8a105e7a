/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;

/** Reads the bytes of a file, unless it is none, is empty or is too large. */
public final class FileBytes {

    private FileBytes() {
    }

    /** What messages call a file: its name without the folders. */
    public static String name(Path file) {
        Path fileName = file.getFileName();
        return (fileName == null ? file : fileName).toString();
    }

    /** All bytes, at least one and at most {@code limit}. */
    public static byte[] read(Path file, String name, int limit) throws CoreException {
        if (Files.isDirectory(file)) {
            throw Refusal.because(Messages.Intake_folder, name);
        }
        if (!Files.exists(file)) {
            throw Refusal.because(Messages.Intake_missing, name);
        }
        if (!Files.isRegularFile(file)) {
            throw Refusal.because(Messages.Intake_notAFile, name);
        }
        if (!Files.isReadable(file)) {
            throw Refusal.because(Messages.Intake_denied, name);
        }
        try {
            long size = Files.size(file);
            if (size > limit) {
                throw Refusal.tooLarge(name, size, limit);
            }
            return readUpTo(limit, file, name);
        } catch (IOException e) {
            throw Refusal.because(e, Messages.Intake_unreadable, name);
        }
    }

    /** The file may grow after its size was asked. */
    private static byte[] readUpTo(int limit, Path file, String name) throws IOException, CoreException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(limit + 1);
        }
        if (bytes.length > limit) {
            throw Refusal.tooLarge(name, bytes.length, limit);
        }
        if (bytes.length == 0) {
            throw Refusal.because(Messages.Intake_empty, name);
        }
        return bytes;
    }
}
