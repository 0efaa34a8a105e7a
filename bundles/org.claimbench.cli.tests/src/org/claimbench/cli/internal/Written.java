/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.claimbench.core.commands.SetTitle;
import org.claimbench.core.recovery.Pace;
import org.claimbench.core.recovery.Recovery;
import org.claimbench.core.recovery.RecoveryWatch;
import org.claimbench.core.session.DossierSession;
import org.claimbench.core.session.DossierSessions;
import org.claimbench.testkit.Canary;
import org.claimbench.testkit.CanarySearch;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;

/** All that is written of a dossier: by the verbs, beside them, and by Git. */
final class Written {

    static final List<String> OUTPUTS = List.of("show", "show --json", "check", "check --json", "export",
            "export --kind verification --format html");

    private final Path dossier;
    private final Path folder;

    /** The folder is used for what is written. */
    Written(Path dossier, Path folder) {
        this.dossier = dossier;
        this.folder = folder;
    }

    /** What the verbs that tell of a dossier print, by verb. */
    Map<String, byte[]> outputs() {
        Map<String, byte[]> outputs = new LinkedHashMap<>();
        for (String line : OUTPUTS) {
            String[] words = line.split(" ", 2);
            String[] options = words.length == 1 ? new String[0] : words[1].split(" ");
            Object[] all = new Object[options.length + 2];
            all[0] = words[0];
            all[1] = dossier;
            System.arraycopy(options, 0, all, 2, options.length);
            outputs.put(line, bytes(Run.of(all)));
        }
        return outputs;
    }

    /** The verbs that write files, with those. */
    SortedSet<String> files() throws IOException {
        Path files = Files.createDirectories(folder.resolve("files"));
        SortedSet<String> places = new TreeSet<>();
        for (Run run : List.of(Run.of("export", dossier, "-o", files.resolve("report.html")),
                Run.of("pack", dossier, "-o", files.resolve("pack.zip")),
                Run.of("unpack", files.resolve("pack.zip"), "-o", files.resolve("unpacked")),
                Run.of("check", dossier, "--salvage", files.resolve("salvaged.dossier")))) {
            places.addAll(new CanarySearch(Canary.words()).in("said", bytes(run)));
        }
        places.addAll(new CanarySearch(Canary.words()).in(files));
        return places;
    }

    /** The recovery area after an edit. */
    SortedSet<String> unsaved() throws CoreException, IOException {
        Path area = folder.resolve("unsaved");
        DossierSessions sessions = new DossierSessions();
        RecoveryWatch watch = new RecoveryWatch(sessions, new Recovery(area), new AtOnce(), () -> "Ines Falk");
        watch.start();
        DossierSession session = sessions.acquire(dossier);
        assertTrue(session.execute(new SetTitle(session.dossier(), "Edited")).isOK());
        watch.keepNow();
        watch.stop();
        assertTrue(Files.list(area).findAny().isPresent());
        return new CanarySearch(Canary.words()).in(area);
    }

    /** A repository with the dossier in it. */
    SortedSet<String> committed() throws IOException, InterruptedException {
        Path work = Files.createDirectories(folder.resolve("repository"));
        Files.copy(dossier, work.resolve("x.dossier"));
        byte[] objects = GitObjects.of(work);
        assertTrue(new String(objects, StandardCharsets.UTF_8).contains("Sales rose"));
        return new CanarySearch(Canary.words()).in("objects", objects);
    }

    private static byte[] bytes(Run run) {
        assertTrue(run.code() < 2, run.err());
        return (run.out() + run.err()).getBytes(StandardCharsets.UTF_8);
    }

    private static final class AtOnce implements Pace {

        @Override
        public Instant now() {
            return Instant.EPOCH;
        }

        @Override
        public void later(Duration delay, Runnable work) {
            // the test asks for it
        }

        @Override
        public void background(Runnable work) {
            work.run();
        }

        @Override
        public void report(IStatus trouble) {
            throw new AssertionError(trouble.getMessage());
        }
    }
}
