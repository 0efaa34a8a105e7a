/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.vault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is encrypted: the number of entries, then for each, in the order of its key, five strings (dossier, source,
 * name, reach, notes), each as the number of its bytes and its UTF-8. The same entries are the same bytes.
 */
final class Entries {

    private Entries() {
    }

    static byte[] write(SortedMap<SourceKey, Identity> entries) {
        Wiped bytes = new Wiped();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(entries.size());
            for (Map.Entry<SourceKey, Identity> entry : entries.entrySet()) {
                string(out, entry.getKey().dossier());
                string(out, entry.getKey().source());
                string(out, entry.getValue().name());
                string(out, entry.getValue().reach());
                string(out, entry.getValue().notes());
            }
            return bytes.take();
        } catch (IOException e) {
            throw new IllegalStateException(e); // nothing is written to but memory
        }
    }

    private static void string(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Throws when these are not bytes that {@link #write} made. */
    static SortedMap<SourceKey, Identity> read(byte[] content) throws IOException {
        SortedMap<SourceKey, Identity> entries = new TreeMap<>();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            SourceKey key = new SourceKey(string(in), string(in));
            entries.put(key, new Identity(string(in), string(in), string(in)));
        }
        if (in.available() > 0 || entries.size() != count) {
            throw new IOException("Not the entries of a vault"); //$NON-NLS-1$
        }
        return entries;
    }

    private static String string(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("A string that is longer than the content"); //$NON-NLS-1$
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static final class Wiped extends ByteArrayOutputStream {

        byte[] take() {
            byte[] bytes = toByteArray();
            Arrays.fill(buf, (byte) 0);
            return bytes;
        }
    }
}
