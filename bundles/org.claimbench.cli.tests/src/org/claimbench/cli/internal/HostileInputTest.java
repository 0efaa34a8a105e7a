/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.claimbench.testkit.HostileFiles;
import org.claimbench.testkit.HostileFiles.HostileFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input ends in one sentence and exit code 3, loses nothing and reaches nobody. */
class HostileInputTest {

    private final Path folder;

    HostileInputTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static Stream<HostileFile> articles() {
        return HostileFiles.articles().stream();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void no_dossier_is_made_of_what_is_no_article(HostileFile hostile) throws IOException {
        Path article = hostile.in(folder);
        Path older = Files.writeString(folder.resolve("older.dossier"), "an hour of work");

        Run run = Run.of("new", article, "-o", folder.resolve("new.dossier"));
        Run forced = Run.of("new", article, "-o", older, "--force");

        for (Run each : List.of(run, forced)) {
            assertEquals(3, each.code(), each.err());
            assertEquals("", each.out());
            assertTrue(each.oneSentence() && each.err().contains(hostile.name()), each.err());
        }
        assertEquals("an hour of work", Files.readString(older));
        assertArrayEquals(hostile.content(), Files.readAllBytes(article));
        assertEquals(2, count(folder));
    }

    @Test
    void no_verb_opens_what_is_no_dossier_or_goes_where_it_points() throws IOException {
        try (ServerSocketChannel elsewhere = ServerSocketChannel.open()) {
            elsewhere.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            elsewhere.configureBlocking(false);
            int port = ((InetSocketAddress) elsewhere.getLocalAddress()).getPort();
            for (HostileFile hostile : HostileFiles.dossiers(URI.create("http://127.0.0.1:" + port))) {
                refused(hostile);
            }
            assertNull(elsewhere.accept(), "somebody asked the network");
        }
    }

    private void refused(HostileFile hostile) throws IOException {
        Path dossier = hostile.in(folder);
        for (String verb : List.of("show", "check", "export")) {
            Run run = Run.of(verb, dossier);
            assertEquals(3, run.code(), hostile + ": " + run.err());
            assertEquals("", run.out());
            assertTrue(run.oneSentence() && run.err().contains(hostile.name()), run.err());
        }
        assertArrayEquals(hostile.content(), Files.readAllBytes(dossier));
    }

    @Test
    void a_dossier_that_points_at_its_schema_elsewhere_is_read_without_going_there() throws IOException {
        try (ServerSocketChannel elsewhere = ServerSocketChannel.open()) {
            elsewhere.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            elsewhere.configureBlocking(false);
            int port = ((InetSocketAddress) elsewhere.getLocalAddress()).getPort();
            Path dossier = Files.writeString(folder.resolve("schema.dossier"), HostileFiles.dossier().replaceFirst(
                    "\\s+id=\"dossier", " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation="
                            + "\"https://claimbench.org/dossier/0 http://127.0.0.1:" + port
                            + "/x.ecore\" id=\"dossier"));

            Run run = Run.of("check", dossier);

            assertTrue(run.code() == 0 || run.code() == 3 && run.oneSentence(), run.err());
            assertNull(elsewhere.accept(), "somebody asked the network");
        }
    }

    @Test
    void marks_outside_the_text_are_problems_and_not_errors() throws IOException {
        HostileFile hostile = HostileFiles.anchorsOutsideTheText();
        Path dossier = hostile.in(folder);

        Run check = Run.of("check", dossier);

        assertEquals(1, check.code(), check.err());
        assertTrue(check.out().startsWith("error  anchor-holds-its-words  Claim 1"), check.out());
        assertEquals(0, Run.of("show", dossier).code());
        assertEquals(0, Run.of("show", dossier, "--json").code());
        assertTrue(Run.of("export", dossier).out().contains("Marks that lost their words"));
        assertArrayEquals(hostile.content(), Files.readAllBytes(dossier));
    }

    @Test
    void offsets_that_contradict_their_words_are_problems_too() throws IOException {
        Path dossier = Files.writeString(folder.resolve("odd.dossier"),
                HostileFiles.dossier().replaceFirst("(<anchors[^>]*\\s)end=\"\\d+\"", "$1end=\"3\""));

        assertEquals(1, Run.of("check", dossier).code());
        assertEquals(0, Run.of("show", dossier, "--json").code());
        assertEquals(0, Run.of("export", dossier).code());
    }

    @Test
    void a_file_that_is_not_there_or_is_a_folder_is_named() {
        for (String verb : List.of("show", "check", "export", "new")) {
            Run missing = Run.of(verb, folder.resolve("missing.dossier"));
            Run aFolder = Run.of(verb, folder);
            assertEquals(3, missing.code());
            assertTrue(missing.oneSentence() && missing.err().contains("missing.dossier"), missing.err());
            assertEquals(3, aFolder.code());
            assertTrue(aFolder.oneSentence(), aFolder.err());
        }
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
