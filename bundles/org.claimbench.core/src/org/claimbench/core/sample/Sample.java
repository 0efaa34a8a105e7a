/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.claimbench.core.files.DurableFile;

/** The sample article and the dossier in which it was checked, as somebody at a desk would have done. */
public final class Sample {

    /** The name of the article's file. */
    public static final String ARTICLE = "chip-rule.txt"; //$NON-NLS-1$
    /** The name of the dossier's file. */
    public static final String DOSSIER = "chip-rule.dossier"; //$NON-NLS-1$

    private Sample() {
    }

    /**
     * Writes both files into a folder, which is made where it does not exist. Files of the same names are replaced.
     *
     * @param folder
     *            where to
     * @return the dossier's file
     * @throws IOException
     *             when the folder cannot be written
     */
    public static Path writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        DurableFile.replace(folder.resolve(ARTICLE), read(ARTICLE));
        Path dossier = folder.resolve(DOSSIER);
        DurableFile.replace(dossier, read(DOSSIER));
        return dossier;
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
