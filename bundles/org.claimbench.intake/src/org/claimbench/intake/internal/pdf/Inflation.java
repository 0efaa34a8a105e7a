/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.InflaterInputStream;

import org.claimbench.intake.internal.Budget;
import org.eclipse.core.runtime.CoreException;

/**
 * Refuses a file with a stream that unpacks to more than it may, before the library unpacks it into memory. Each stream
 * is looked at by itself: pages unpack one after the other.
 */
final class Inflation {

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int ZLIB = 0x78;
    private static final int BUFFER = 1 << 16;

    private Inflation() {
    }

    static void check(byte[] file, Budget budget) throws CoreException {
        byte[] buffer = new byte[BUFFER];
        for (int at = 0; at + STREAM.length + 2 < file.length; at++) {
            if (file[at] == STREAM[0] && isStream(file, at)) {
                int start = at + STREAM.length;
                start += file[start] == '\r' ? 1 : 0;
                start += start < file.length && file[start] == '\n' ? 1 : 0;
                if (start < file.length && file[start] == ZLIB) {
                    inflate(file, start, buffer, budget);
                }
            }
        }
    }

    private static boolean isStream(byte[] file, int at) {
        for (int letter = 0; letter < STREAM.length; letter++) {
            if (file[at + letter] != STREAM[letter]) {
                return false;
            }
        }
        return at < 3 || file[at - 1] != 'd';
    }

    private static void inflate(byte[] file, int start, byte[] buffer, Budget budget) throws CoreException {
        try (InflaterInputStream unpacked = new InflaterInputStream(
                new ByteArrayInputStream(file, start, file.length - start))) {
            long all = 0;
            int read = unpacked.read(buffer);
            while (read > 0) {
                all += read;
                budget.unpacked(all);
                budget.time();
                read = unpacked.read(buffer);
            }
        } catch (IOException e) {
            return; // no such stream, or a damaged one, of which the library reads what it can
        }
    }
}
