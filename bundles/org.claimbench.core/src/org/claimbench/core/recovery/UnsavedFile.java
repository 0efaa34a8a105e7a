/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.recovery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.claimbench.core.files.FileState;
import org.eclipse.jdt.annotation.Nullable;

/**
 * How unsaved work is written: six lines that end in an empty one, then the dossier as it would stand in its file, so
 * that even a person with a text editor can get it back.
 */
final class UnsavedFile {

    private static final String FIRST = "Claimbench unsaved work 1"; //$NON-NLS-1$
    private static final List<String> FIELDS = List.of("file: ", "basis: ", "at: ", "by: ", "sha256: "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
    private static final int LONGEST_HEAD = 64 * 1024;

    private UnsavedFile() {
    }

    static byte[] bytes(UnsavedWork work) {
        List<String> values = List.of(work.file().toUri().toString(), work.basis().digest(), work.at().toString(),
                URLEncoder.encode(work.by(), StandardCharsets.UTF_8), FileState.of(work.content()).digest());
        StringBuilder head = new StringBuilder(FIRST).append('\n');
        for (int i = 0; i < FIELDS.size(); i++) {
            head.append(FIELDS.get(i)).append(values.get(i)).append('\n');
        }
        head.append('\n');
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        all.writeBytes(work.content());
        return all.toByteArray();
    }

    /** Throws when the bytes are not what was written. */
    static UnsavedWork read(byte[] bytes) throws IOException {
        int end = endOfHead(bytes);
        String head = new String(bytes, 0, end, StandardCharsets.UTF_8);
        List<String> lines = head.lines().toList();
        byte[] content = Arrays.copyOfRange(bytes, end, bytes.length);
        if (lines.size() != FIELDS.size() + 2 || !FIRST.equals(lines.get(0))
                || !FileState.of(content).digest().equals(value(lines, 4))) {
            throw damaged(null);
        }
        try {
            return new UnsavedWork(Path.of(local(value(lines, 0))), new FileState(value(lines, 1)),
                    Instant.parse(value(lines, 2)), URLDecoder.decode(value(lines, 3), StandardCharsets.UTF_8),
                    content);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw damaged(e);
        }
    }

    private static int endOfHead(byte[] bytes) throws IOException {
        for (int i = 1; i < Math.min(bytes.length, LONGEST_HEAD); i++) {
            if (bytes[i] == '\n' && bytes[i - 1] == '\n') {
                return i + 1;
            }
        }
        throw damaged(null);
    }

    private static String value(List<String> lines, int field) throws IOException {
        String line = lines.get(field + 1);
        if (!line.startsWith(FIELDS.get(field))) {
            throw damaged(null);
        }
        return line.substring(FIELDS.get(field).length());
    }

    // Another computer's name, or another protocol, has nothing to do here.
    private static URI local(String place) {
        URI uri = URI.create(place);
        if (!"file".equals(uri.getScheme()) || uri.getAuthority() != null) { //$NON-NLS-1$
            throw new IllegalArgumentException(place);
        }
        return uri;
    }

    private static IOException damaged(@Nullable Throwable cause) {
        return new IOException(FIRST, cause);
    }
}
