/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.docx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.Set;
import java.util.zip.ZipEntry;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.claimbench.intake.internal.Budget;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;

/** The entries of a packed file; how much was unpacked of all of them together is counted. */
final class GuardedEntries implements ZipEntrySource {

    /** Of lists of parts and the like a tree is made in memory, and no honest file has a large one. */
    private static final int LARGEST_LIST = 2_000_000;

    /** The only ways to pack that ISO/IEC 29500-2 allows; the library would look for programs for the others. */
    private static final Set<Integer> ORDINARY = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);

    /** Carries a refusal through the library, which lets only these through. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;
        private final transient CoreException refusal;

        TooLarge(CoreException refusal) {
            super(refusal);
            this.refusal = refusal;
        }

        CoreException refusal() {
            return refusal;
        }
    }

    private final ZipEntrySource entries;
    private final Budget budget;
    private long unpacked;

    GuardedEntries(ZipEntrySource entries, Budget budget) {
        this.entries = entries;
        this.budget = budget;
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return entries.getEntries();
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(@Nullable String path) {
        return entries.getEntry(path);
    }

    @Override
    public InputStream getInputStream(@Nullable ZipArchiveEntry entry) throws IOException {
        if (entry != null && !ORDINARY.contains(entry.getMethod())) {
            throw new IOException("Packed in a way of its own: " + entry.getMethod());
        }
        String name = entry == null ? "" : entry.getName();
        boolean list = !name.startsWith("word/") || name.endsWith(".rels");
        return new Counted(entries.getInputStream(entry), list ? LARGEST_LIST : Long.MAX_VALUE);
    }

    @Override
    public boolean isClosed() {
        return entries.isClosed();
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }

    private final class Counted extends FilterInputStream {

        private long left;

        Counted(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte @Nullable [] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(read);
            return read;
        }

        private void count(int read) throws IOException {
            unpacked += Math.max(0, read);
            left -= Math.max(0, read);
            try {
                budget.unpacked(left < 0 ? Long.MAX_VALUE : unpacked);
                budget.time();
            } catch (CoreException e) {
                throw new TooLarge(e);
            }
        }
    }
}
