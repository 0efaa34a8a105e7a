/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.snapshots;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/** How snapshots are named, on the disk and in a pack. */
public final class SnapshotLayout {

    /** The ending of a dossier file. */
    public static final String DOSSIER = ".dossier"; //$NON-NLS-1$

    private static final String FOLDER = ".snapshots"; //$NON-NLS-1$
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}"); //$NON-NLS-1$
    private static final Pattern PLACE = Pattern.compile("([0-9a-f]{2})/([0-9a-f]{62})"); //$NON-NLS-1$
    private static final int FAN = 2;

    private SnapshotLayout() {
    }

    /**
     * Whether a dossier may name a snapshot so.
     *
     * @param sha256
     *            as it stands in the dossier
     * @return true for 64 hexadecimal digits in lower case, and for nothing else
     */
    public static boolean isDigest(@Nullable String sha256) {
        return sha256 != null && DIGEST.matcher(sha256).matches();
    }

    /**
     * The name of the folder that belongs to a dossier.
     *
     * @param dossier
     *            the name of its file
     * @return the name without {@code .dossier}, with {@code .snapshots}
     */
    public static String folder(String dossier) {
        String stem = dossier.endsWith(DOSSIER) ? dossier.substring(0, dossier.length() - DOSSIER.length()) : dossier;
        return stem + FOLDER;
    }

    /**
     * Where a snapshot lies in the folder.
     *
     * @param sha256
     *            a digest
     * @return with a slash
     */
    public static String place(String sha256) {
        return sha256.substring(0, FAN) + '/' + sha256.substring(FAN);
    }

    /**
     * Which snapshot lies there.
     *
     * @param place
     *            in the folder, with slashes
     * @return its digest, or empty when no snapshot is named so
     */
    public static Optional<String> digest(String place) {
        Matcher matcher = PLACE.matcher(place);
        return matcher.matches() ? Optional.of(matcher.group(1) + matcher.group(2)) : Optional.empty();
    }
}
