/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.packing;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** The bytes of an entry, which must be as many as it says, and those that it says. The platform does not look. */
@NonNullByDefault({}) // the methods come from code that says nothing about null
final class EntryStream extends FilterInputStream {

    private final ZipEntry entry;
    private final CRC32 checksum = new CRC32();
    private long count;

    EntryStream(InputStream bytes, ZipEntry entry) {
        super(bytes);
        this.entry = entry;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = inflate(buffer, offset, length);
        if (read > 0) {
            checksum.update(buffer, offset, read);
            count += read;
        }
        if (count > entry.getSize() || read < 0 && (count < entry.getSize() || wrong())) {
            throw new ZipException(entry.getName());
        }
        return read;
    }

    private int inflate(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (EOFException e) {
            throw (ZipException) new ZipException(entry.getName()).initCause(e);
        }
    }

    private boolean wrong() {
        return checksum.getValue() != entry.getCrc();
    }

    // Whoever passes over bytes does not check them.
    @Override
    public long skip(long bytes) {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
