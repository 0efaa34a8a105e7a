/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.packing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.claimbench.core.internal.Messages;
import org.eclipse.core.runtime.CoreException;

/**
 * What a pack says that it holds, found to be what a pack may hold.
 *
 * @param dossier
 *            the dossier's entry
 * @param snapshots
 *            the snapshots' entries by their digests
 */
record PackTable(ZipEntry dossier, SortedMap<String, ZipEntry> snapshots) {

    static PackTable of(ZipFile zip, String pack, long size) throws CoreException {
        PackLimits limits = PackLimits.forUnpacking(pack, size);
        SortedMap<String, ZipEntry> all = new TreeMap<>();
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
            ZipEntry entry = entries.nextElement();
            limits.add(entry.getSize());
            if (all.containsKey(entry.getName())) {
                throw PackFailure.of(Messages.Pack_twice, pack, PackFailure.shown(entry.getName()));
            }
            all.put(entry.getName(), entry);
        }
        ZipEntry dossier = dossier(all, pack);
        SortedMap<String, ZipEntry> snapshots = new TreeMap<>();
        for (ZipEntry entry : all.values()) {
            if (entry != dossier) {
                snapshots.put(PackNames.digest(dossier.getName(), entry.getName()).orElseThrow(
                        () -> PackFailure.of(Messages.Pack_foreignEntry, pack, PackFailure.shown(entry.getName()))),
                        entry);
            }
        }
        return new PackTable(dossier, Collections.unmodifiableSortedMap(snapshots));
    }

    private static ZipEntry dossier(SortedMap<String, ZipEntry> all, String pack) throws CoreException {
        List<ZipEntry> dossiers = new ArrayList<>(all.values());
        dossiers.removeIf(entry -> !PackNames.isDossier(entry.getName()));
        if (dossiers.size() > 1) {
            throw PackFailure.of(Messages.Pack_twoDossiers, pack);
        }
        if (dossiers.isEmpty() && !all.isEmpty()) {
            throw PackFailure.of(Messages.Pack_foreignEntry, pack, PackFailure.shown(all.firstKey()));
        }
        if (dossiers.isEmpty()) {
            throw PackFailure.of(Messages.Pack_noDossier, pack);
        }
        return dossiers.get(0);
    }
}
