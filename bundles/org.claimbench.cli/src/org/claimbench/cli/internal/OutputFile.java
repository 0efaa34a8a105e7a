/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.claimbench.core.files.DurableFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/** A file that a verb writes. */
final class OutputFile {

    private OutputFile() {
    }

    /** Makes sure that a file can be made here, and says why when it cannot. */
    static void check(Path file) throws CoreException {
        Path folder = folder(file);
        if (!Files.exists(folder)) {
            throw refused(Messages.Output_noFolder, file, folder);
        }
        if (!Files.isDirectory(folder)) {
            throw refused(Messages.Output_notAFolder, file, folder);
        }
        if (!Files.isWritable(folder)) {
            throw refused(Messages.Output_notWritable, file, folder);
        }
        // A device such as /dev/null must not be replaced by a file, even by somebody who may do everything.
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw refused(Messages.Output_notAFile, file, folder);
        }
    }

    /** Refuses to write over a file that is there. */
    static void checkNew(Path file) throws CoreException {
        check(file);
        if (Files.exists(file)) {
            throw refused(Messages.Output_exists, file, folder(file));
        }
    }

    /** The same, where nothing may be written over. */
    static void checkUnused(Path file) throws CoreException {
        check(file);
        if (Files.exists(file)) {
            throw refused(Messages.Salvage_exists, file, folder(file));
        }
    }

    /** Writes all bytes or leaves everything as it was. */
    static void replace(Path file, byte[] content) throws CoreException {
        check(file);
        try {
            DurableFile.replace(file, content);
        } catch (IOException e) {
            throw new CoreException(
                    Status.error(NLS.bind(Messages.Output_notWritten, file, e.getLocalizedMessage()), e));
        }
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    private static CoreException refused(String pattern, Path file, Path folder) {
        return new CoreException(Status.error(NLS.bind(pattern, file, folder)));
    }
}
