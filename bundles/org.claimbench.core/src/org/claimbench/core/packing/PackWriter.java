/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.packing;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.SortedSet;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.claimbench.core.snapshots.SnapshotStore;
import org.eclipse.core.runtime.CoreException;

/** Writes the entries of a pack. */
final class PackWriter implements Closeable {

    /** The first moment that a zip can tell; given as such, it is written without a zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final String dossier;
    private final PackLimits limits;

    PackWriter(OutputStream target, String dossier, String pack) {
        zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
        zip.setMethod(ZipOutputStream.STORED);
        this.dossier = dossier;
        this.limits = PackLimits.forPacking(pack);
    }

    void dossier(byte[] bytes) throws IOException, CoreException {
        write(dossier, () -> new ByteArrayInputStream(bytes));
    }

    void snapshots(SnapshotStore store, SortedSet<String> digests) throws IOException, CoreException {
        for (String sha256 : digests) {
            write(PackNames.snapshot(dossier, sha256), () -> store.open(sha256));
        }
    }

    // What is not compressed must say its size and checksum beforehand, so it is read twice.
    private void write(String name, Content content) throws IOException, CoreException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        try (CheckedInputStream bytes = new CheckedInputStream(content.open(), new CRC32())) {
            long size = bytes.transferTo(OutputStream.nullOutputStream());
            limits.add(size);
            entry.setSize(size);
            entry.setCrc(bytes.getChecksum().getValue());
        }
        zip.putNextEntry(entry);
        try (InputStream bytes = content.open()) {
            bytes.transferTo(zip);
        }
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.finish();
    }

    /** Bytes that can be read more than once. */
    private interface Content {

        InputStream open() throws IOException, CoreException;
    }
}
