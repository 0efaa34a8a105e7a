/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.packing;

import org.claimbench.core.internal.Messages;
import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.core.store.DossierStore;
import org.eclipse.core.runtime.CoreException;

/** How much a pack may hold. What is packed keeps to it as well, so that it can be unpacked again. */
final class PackLimits {

    static final int MAX_ENTRIES = 10_000;
    static final int MAX_TOTAL_MEGABYTES = 4096;
    /** What a pack may be larger unpacked than packed. Ours are not compressed; of others, text reaches 20 at most. */
    static final int MAX_RATIO = 100;

    private static final long MEGABYTE = 1024L * 1024L;
    /** Below this, the ratio does not matter. */
    private static final long HARMLESS = 16 * MEGABYTE;
    private static final int MAX_FILE_MEGABYTES = Math.max(SnapshotStore.MAX_MEGABYTES, DossierStore.MAX_MEGABYTES);

    private final String pack;
    private final long most;
    private int entries;
    private long total;

    private PackLimits(String pack, long most) {
        this.pack = pack;
        this.most = most;
    }

    /** The limits for what is packed. */
    static PackLimits forPacking(String pack) {
        return new PackLimits(pack, MAX_TOTAL_MEGABYTES * MEGABYTE);
    }

    /** The limits for a pack of this many bytes. */
    static PackLimits forUnpacking(String pack, long size) {
        return new PackLimits(pack, Math.min(MAX_TOTAL_MEGABYTES * MEGABYTE, Math.max(HARMLESS, size * MAX_RATIO)));
    }

    /** One more file; a negative size is one that is not known. */
    void add(long size) throws CoreException {
        entries++;
        total += size;
        if (entries > MAX_ENTRIES) {
            throw PackFailure.of(Messages.Pack_tooMany, pack, MAX_ENTRIES);
        }
        if (size < 0 || size > MAX_FILE_MEGABYTES * MEGABYTE || total > most) {
            throw PackFailure.of(Messages.Pack_tooLarge, pack, MAX_FILE_MEGABYTES, MAX_TOTAL_MEGABYTES);
        }
    }
}
