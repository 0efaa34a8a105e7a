/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** A search for words in files and in what is packed in them: zip, gzip and zlib, as deep as it goes. */
public final class CanarySearch {

    private static final int DEEPEST = 4;

    private final List<String> words;
    private final SortedSet<String> places = new TreeSet<>();

    /** Looks for these; see {@link Canary#words()}. */
    public CanarySearch(List<String> words) {
        this.words = List.copyOf(words);
    }

    /** The places below a folder where a word is, in a name or in content; “outer!inner” for what is packed. */
    public SortedSet<String> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                String name = folder.relativize(file).toString();
                look(name, name.getBytes(StandardCharsets.UTF_8));
                if (Files.isRegularFile(file)) {
                    open(name, Files.readAllBytes(file), 0);
                }
            }
        }
        return places;
    }

    /** The same in something that is in memory. */
    public SortedSet<String> in(String name, byte[] content) throws IOException {
        open(name, content, 0);
        return places;
    }

    private void look(String place, byte[] bytes) {
        if (!Canary.in(bytes, words).isEmpty()) {
            places.add(place);
        }
    }

    private void open(String place, byte[] bytes, int depth) throws IOException {
        look(place, bytes);
        if (bytes.length < 2 || depth == DEEPEST) {
            return;
        }
        int head = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        if (head == 0x504b) {
            unzip(place, bytes, depth);
        } else if (head == 0x1f8b) {
            inflate(place, new GZIPInputStream(new ByteArrayInputStream(bytes)), depth);
        } else if (bytes[0] == 0x78 && head % 31 == 0) {
            inflate(place, new InflaterInputStream(new ByteArrayInputStream(bytes)), depth);
        }
    }

    private void unzip(String place, byte[] bytes, int depth) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String inner = place + '!' + entry.getName();
                look(inner, inner.getBytes(StandardCharsets.UTF_8));
                open(inner, zip.readAllBytes(), depth + 1);
            }
        }
    }

    private void inflate(String place, InputStream packed, int depth) throws IOException {
        try (packed) {
            open(place + '!', packed.readAllBytes(), depth + 1);
        } catch (ZipException e) {
            // it only began like something packed, and was looked through as it is
        }
    }
}
