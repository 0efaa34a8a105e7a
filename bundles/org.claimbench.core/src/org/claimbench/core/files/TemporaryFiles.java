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
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Temporary files, and those that stayed behind because the program was killed while it wrote. */
public final class TemporaryFiles {

    /** Nothing is written for that long: what is older belongs to nobody. */
    public static final Duration LIFE = Duration.ofHours(1);

    private static final Pattern NAME = Pattern.compile("\\.claimbench-[0-9a-f-]{36}\\.tmp"); //$NON-NLS-1$

    private TemporaryFiles() {
    }

    /**
     * A name for what is not finished; without the target's in it, because together they could be longer than a file
     * system allows.
     *
     * @return another at each call
     */
    public static String name() {
        return ".claimbench-" + UUID.randomUUID() + ".tmp"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /**
     * Deletes what killed programs left in a folder. What cannot be deleted now does no harm and stays.
     *
     * @param folder
     *            exists
     * @param before
     *            those that were written before are deleted
     */
    public static void clean(Path folder, Instant before) {
        try {
            delete(FileSteps.REAL, folder, before);
        } catch (IOException | UncheckedIOException e) {
            // the next one tries again
        }
    }

    /**
     * Deletes what killed programs left behind. What cannot be deleted now does no harm and says nothing about the file
     * that was written.
     */
    static void clean(FileSteps steps, Path written, Path temporary) {
        try {
            // The time on the file just written, not this computer's: the clock of a share may be another.
            Instant before = steps.modified(written).toInstant().minus(LIFE);
            for (Path folder : new HashSet<>(List.of(written.resolveSibling(""), temporary))) { //$NON-NLS-1$
                delete(steps, folder, before);
            }
        } catch (IOException | UncheckedIOException e) {
            // the next one tries again
        }
    }

    private static void delete(FileSteps steps, Path folder, Instant before) throws IOException {
        for (Path file : steps.files(folder)) {
            if (NAME.matcher(file.getFileName().toString()).matches()
                    && steps.modified(file).toInstant().isBefore(before)) {
                steps.delete(file);
            }
        }
    }
}
