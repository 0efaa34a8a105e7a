/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

import org.claimbench.core.internal.NewFile;

/** Temporary files, and those that stayed behind because the program was killed in the middle of a save. */
final class TemporaryFiles {

    /** No save takes that long: what is older belongs to nobody. */
    static final Duration LIFE = Duration.ofHours(1);

    private static final Pattern NAME = Pattern.compile("\\.claimbench-[0-9a-f-]{36}\\.tmp"); //$NON-NLS-1$

    private TemporaryFiles() {
    }

    // Without the target's name in it: together they could be longer than a file system allows.
    static Path in(Path folder) {
        return folder.resolve(NewFile.temporaryName());
    }

    /**
     * Deletes what earlier saves left behind. What cannot be deleted now does no harm and says nothing about this save.
     */
    static void clean(FileSteps steps, Path saved) {
        try {
            // The time on the file just written, not this computer's: the clock of a share may be another.
            FileTime now = steps.modified(saved);
            delete(steps, saved.resolveSibling(""), now.toInstant().minus(LIFE)); //$NON-NLS-1$
        } catch (IOException | UncheckedIOException e) {
            // the next save tries again
        }
    }

    static void delete(FileSteps steps, Path folder, Instant before) throws IOException {
        for (Path file : steps.files(folder)) {
            if (NAME.matcher(file.getFileName().toString()).matches()
                    && steps.modified(file).toInstant().isBefore(before)) {
                steps.delete(file);
            }
        }
    }
}
