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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where a kill came, told by what it left behind. */
enum KillPhase {

    /** No save was writing: the program was changing the dossier or bringing it into its canonical form. */
    BETWEEN,
    /** The temporary file was made and empty. */
    MADE,
    /** Some of it was written. */
    PARTLY_WRITTEN,
    /** It was whole, but had not its name yet. */
    WRITTEN,
    /** The new file was in place, but that was not told yet. */
    IN_PLACE;

    private static final String END = "</dossier:Dossier>\n";

    /**
     * Looks at what is left.
     *
     * @param temporary
     *            a file that the kill left behind
     * @param told
     *            whether the program had told of the version that was found
     */
    static KillPhase of(Optional<Path> temporary, boolean told) throws IOException {
        if (temporary.isEmpty()) {
            return told ? BETWEEN : IN_PLACE;
        }
        byte[] bytes = Files.readAllBytes(temporary.get());
        if (bytes.length == 0) {
            return MADE;
        }
        return new String(bytes, StandardCharsets.UTF_8).endsWith(END) ? WRITTEN : PARTLY_WRITTEN;
    }
}
