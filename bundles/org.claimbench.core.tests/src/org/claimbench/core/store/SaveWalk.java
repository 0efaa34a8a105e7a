/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.store;

import static org.claimbench.core.store.SaveWalk.Outcome.KILLED;
import static org.claimbench.core.store.SaveWalk.Outcome.REFUSED;
import static org.claimbench.core.store.SaveWalk.Outcome.SAVED;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.claimbench.core.files.Fault;
import org.claimbench.core.files.FaultyDisk;
import org.claimbench.core.files.FileState;
import org.claimbench.core.files.TemporaryFiles;
import org.claimbench.model.Dossier;
import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/** Saves once for every step and every fault, and looks at the folder each time. */
final class SaveWalk {

    private static final String NAME = "a.dossier";
    private static final String NOT_SAVED = "a\\.dossier could not be saved: [^.]+\\. The old file is untouched\\.";
    private static final String UNCONFIRMED = "a\\.dossier: the disk did not confirm the save: .*";
    private static final String LEFTOVER = ".claimbench-00000000-0000-0000-0000-000000000000.tmp";

    private final Path root;
    private final boolean exists;
    private final String left;
    private final List<String> violations = new ArrayList<>();
    private String place = "";
    private int walked;

    /** What became of a save. */
    enum Outcome {
        SAVED, REFUSED, KILLED
    }

    SaveWalk(Path root, boolean exists, String left) {
        this.root = root;
        this.exists = exists;
        this.left = left;
    }

    /** How many saves went wrong on purpose. */
    int walked() {
        return walked;
    }

    List<String> violations() {
        return violations;
    }

    SaveWalk walk() throws IOException, CoreException {
        List<String> steps;
        try (FaultyDisk sound = FaultyDisk.sound(left)) {
            Trial trial = new Trial(sound);
            trial.expect(trial.save() == SAVED, "a sound disk refuses");
            sound.cutPower(false);
            trial.expect(trial.holdsNew(), "what was acknowledged is lost in a power failure");
            steps = List.copyOf(sound.done());
        }
        for (int step = 0; step < steps.size(); step++) {
            for (Fault fault : Fault.values()) {
                if (fault.appliesTo(steps.get(step))) {
                    place = "step " + step + " " + steps.get(step) + ", " + fault + ": ";
                    walked++;
                    fail(step, fault);
                }
            }
        }
        return this;
    }

    private void fail(int step, Fault fault) throws IOException, CoreException {
        try (FaultyDisk disk = FaultyDisk.failing(step, fault, left)) {
            Trial trial = new Trial(disk);
            Outcome outcome = trial.save();
            if (fault == Fault.POWER_CUT || fault == Fault.POWER_CUT_NAMES_KEPT) {
                disk.cutPower(fault == Fault.POWER_CUT_NAMES_KEPT);
            }
            trial.expect(fault.ends() == (outcome == KILLED), "ended as " + outcome);
            trial.look(outcome);
            if (outcome == REFUSED && fault != Fault.DISK_GONE) {
                trial.expect(trial.temporary().isEmpty(), "a temporary file stayed");
            }
            trial.saveAgain();
        }
    }

    /** A folder, a dossier in it and a changed one in memory. */
    private final class Trial {

        private final Path folder;
        private final Path file;
        private final Dossier dossier;
        private final byte[] before;
        private final byte[] after;
        private final DossierStore store;
        private String sentence = "";

        Trial(FaultyDisk disk) throws IOException, CoreException {
            folder = Files.createTempDirectory(root, "trial");
            file = folder.resolve(NAME);
            store = new DossierStore(disk.steps());
            DossierBuilder.before("Some words.").claim("words").write(file);
            before = exists ? Files.readAllBytes(file) : new byte[0];
            dossier = store.load(file, new ResourceSetImpl());
            dossier.setTitle("Changed");
            after = store.canonical(dossier);
            if (!exists) {
                Files.delete(file);
            }
            age(Files.writeString(folder.resolve(LEFTOVER), "half a dossier"));
        }

        Outcome save() {
            try {
                FileState known = FileState.of(file);
                store.save(dossier, file, known::equals);
                return SAVED;
            } catch (CoreException e) {
                sentence = e.getStatus().getMessage();
                return REFUSED;
            } catch (FaultyDisk.Killed e) {
                return KILLED;
            }
        }

        void look(Outcome outcome) throws IOException {
            boolean holdsOld = exists ? Files.exists(file) && List.of(text(before)).contains(text())
                    : !Files.exists(file);
            expect(holdsOld || holdsNew(), "the file is neither the old nor the new one");
            expect(outcome != SAVED || holdsNew(), "acknowledged, but not the new file");
            if (outcome == REFUSED) {
                expect(sentence.matches(NOT_SAVED) && holdsOld || sentence.matches(UNCONFIRMED),
                        "told: " + sentence);
            }
        }

        boolean holdsNew() throws IOException {
            return Files.exists(file) && text().equals(text(after));
        }

        private String text() throws IOException {
            return text(Files.readAllBytes(file));
        }

        private static String text(byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        /** The one that follows goes through and leaves nothing of the one before. */
        void saveAgain() throws IOException, CoreException {
            for (Path each : temporary()) {
                age(each);
            }
            new DossierStore().save(dossier, file);
            expect(holdsNew(), "the next save did not go through");
            try (Stream<Path> files = Files.list(folder)) {
                List<Path> all = files.toList();
                expect(all.equals(List.of(file)), "left in the folder: " + all);
            }
        }

        /** Those of this save. */
        List<Path> temporary() throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(each -> !each.equals(file) && !each.endsWith(LEFTOVER)).toList();
            }
        }

        private static void age(Path each) throws IOException {
            Instant old = Instant.now().minus(TemporaryFiles.LIFE).minusSeconds(60);
            Files.setLastModifiedTime(each, FileTime.from(old));
        }

        void expect(boolean holds, String otherwise) {
            if (!holds) {
                violations.add(place + otherwise);
            }
        }
    }
}
