/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.packing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

import org.claimbench.core.snapshots.SnapshotLayout;

/** Which names a pack may hold. */
final class PackNames {

    // What no system forbids in the name of a file, and no path.
    private static final Pattern PLAIN = Pattern.compile("[^\\p{Cntrl}\\p{Cs}/\\\\:*?\"<>|]+"); //$NON-NLS-1$
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|(com|lpt)[0-9¹²³])(\\..*)?"); //$NON-NLS-1$
    private static final int LONGEST = 240;

    private PackNames() {
    }

    /** Whether a dossier's file can have this name everywhere, and its folder of snapshots too. */
    static boolean isDossier(String name) {
        String stem = name.endsWith(SnapshotLayout.DOSSIER)
                ? name.substring(0, name.length() - SnapshotLayout.DOSSIER.length()) : ""; //$NON-NLS-1$
        return PLAIN.matcher(stem).matches() && !RESERVED.matcher(stem).matches() && stem.equals(stem.strip())
                && !stem.startsWith(".") && !stem.endsWith(".") //$NON-NLS-1$ //$NON-NLS-2$
                && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }

    /** The entry of a snapshot. */
    static String snapshot(String dossier, String sha256) {
        return SnapshotLayout.folder(dossier) + '/' + SnapshotLayout.place(sha256);
    }

    /** The digest of the snapshot in this entry, or empty when it is something else. */
    static Optional<String> digest(String dossier, String entry) {
        String folder = SnapshotLayout.folder(dossier) + '/';
        return entry.startsWith(folder) ? SnapshotLayout.digest(entry.substring(folder.length())) : Optional.empty();
    }
}
