/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @ValueSource(strings = {"new", "show", "check", "suggest", "update", "import", "export", "sample", "pack", "unpack",
            "vault"})
    void every_verb_explains_itself_with_an_example(String verb) {
        Run run = Run.of(verb, "--help");

        assertEquals(0, run.code());
        assertEquals("", run.err());
        assertTrue(run.out().contains("Usage: claimbench " + verb), run.out());
        assertTrue(run.out().contains("Example: claimbench " + verb), run.out());
        assertEquals(run, Run.of("help", verb));
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "protect", "reveal", "passphrase"})
    void every_task_on_the_vault_explains_itself(String task) {
        Run run = Run.of("vault", task, "--help");

        assertEquals(0, run.code());
        assertTrue(run.out().contains("Usage: claimbench vault " + task), run.out());
        assertTrue(run.out().contains("Example: claimbench vault " + task), run.out());
        run.out().lines().filter(line -> line.matches(" {1,8}(-\\w|--\\w|DOSSIER|SOURCE_ID).*"))
                .forEach(line -> assertTrue(line.strip().contains("  ") || line.length() < 30, line));
        assertTrue(run.out().contains("standard input"), run.out());
    }

    /** What has no words in the resource bundle would stand there bare. */
    @ParameterizedTest
    @ValueSource(strings = {"new", "show", "check", "suggest", "update", "import", "export", "sample", "pack", "unpack",
            "vault"})
    void every_option_has_words(String verb) {
        Run.of(verb, "--help").out().lines().filter(line -> line.matches(" {1,8}(-\\w|--\\w|FILE|ARTICLE|PACK|IN).*"))
                .forEach(line -> assertTrue(line.strip().contains("  ") || line.strip().contains("  The "), line));
    }

    @Test
    void the_help_lists_all_verbs() {
        Run run = Run.of("--help");

        assertEquals(0, run.code());
        for (String verb : new String[] {"new", "show", "check", "suggest", "update", "import", "export", "sample",
                "pack", "unpack", "vault", "help"}) {
            assertTrue(run.out().lines().anyMatch(line -> line.startsWith("  " + verb + " ")), run.out());
        }
        assertFalse(run.out().contains("\r"));
    }

    @Test
    void the_version_is_one_line() {
        Run run = Run.of("--version");

        assertEquals(0, run.code());
        assertTrue(run.out().matches("Claimbench \\d+\\.\\d+\\.\\d+\\S*\\n"), run.out());
    }

    @ParameterizedTest
    @CsvSource({"'',Name a verb", "frobnicate,“frobnicate” is not a verb", "show,FILE", "new,ARTICLE",
            "update x,ARTICLE", "import x y,--format", "sample,--output", "pack x,--output", "unpack x,--output",
            "vault,list", "vault frobnicate,frobnicate", "vault protect x,SOURCE_ID",
            "vault list,CLAIMBENCH_PASSPHRASE",
            "show --frobnicate x,--frobnicate", "show a b,b", "help frobnicate,frobnicate", "-x,-x"})
    void wrong_usage_is_told_in_one_line(String line, String word) {
        Run run = Run.of((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));

        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.oneSentence() && run.err().contains(word) && run.err().contains("--help"), run.err());
    }

    @Test
    void a_file_name_that_begins_with_an_at_sign_is_a_file_name() {
        Run run = Run.of("show", "@missing.dossier");

        assertEquals(3, run.code());
        assertTrue(run.err().contains("@missing.dossier"), run.err());
    }
}
