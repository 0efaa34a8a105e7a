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
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What Git keeps of a folder, unpacked; by the program git, as everybody has it. */
final class GitObjects {

    private static final Map<String, String> NOBODYS = Map.of("GIT_CONFIG_NOSYSTEM", "1", "GIT_CONFIG_GLOBAL",
            "/dev/null", "GIT_AUTHOR_NAME", "A", "GIT_AUTHOR_EMAIL", "a@example.org", "GIT_COMMITTER_NAME", "A",
            "GIT_COMMITTER_EMAIL", "a@example.org");

    private GitObjects() {
    }

    /** Commits all of a folder, and gives all objects of the repository. */
    static byte[] of(Path folder) throws IOException, InterruptedException {
        assumeTrue(there(folder), "git is not on the path, so what it keeps was not searched");
        git(folder, "init", "-q");
        git(folder, "add", "-A");
        git(folder, "commit", "-q", "-m", "All");
        return git(folder, "cat-file", "--batch-all-objects", "--batch");
    }

    private static boolean there(Path folder) throws InterruptedException {
        try {
            git(folder, "--version");
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static byte[] git(Path folder, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectError(Redirect.DISCARD);
        builder.environment().putAll(NOBODYS);
        Process process = builder.start();
        process.getOutputStream().close();
        byte[] out = process.getInputStream().readAllBytes();
        assertEquals(0, process.waitFor(), command.toString());
        return out;
    }
}
