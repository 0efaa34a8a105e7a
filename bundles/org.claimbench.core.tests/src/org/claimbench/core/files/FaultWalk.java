/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.files;

import static org.claimbench.core.files.FaultWalk.Outcome.DONE;
import static org.claimbench.core.files.FaultWalk.Outcome.KILLED;
import static org.claimbench.core.files.FaultWalk.Outcome.REFUSED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;

/** Does something that writes once for every step and every fault, and looks at what is there each time. */
public final class FaultWalk {

    private static final String TEMPORARY = ".claimbench-";

    private final Path root;
    private final Trials trials;
    private final List<String> violations = new ArrayList<>();
    private int steps;
    private int faults;
    private String place = "";

    /** What became of an attempt. */
    public enum Outcome {
        DONE, REFUSED, KILLED
    }

    /** Something that writes, prepared in a folder of its own. */
    public interface Trial {

        /** Writes by these steps. May be called again after a failure. */
        void attempt(FileSteps steps) throws CoreException, IOException;

        /** Looks at the disk with the eyes of a program that was just started, and tells what is wrong. */
        void look(Outcome outcome, Consumer<String> wrong) throws CoreException, IOException;
    }

    /** Prepares a trial. */
    public interface Trials {

        Trial in(Path folder) throws CoreException, IOException;
    }

    /**
     * @param root
     *            takes a folder for each trial
     * @param trials
     *            makes them
     */
    public FaultWalk(Path root, Trials trials) {
        this.root = root;
        this.trials = trials;
    }

    /** Of how many steps a sound attempt is made. */
    public int steps() {
        return steps;
    }

    /** How many attempts went wrong on purpose. */
    public int faults() {
        return faults;
    }

    public List<String> violations() {
        return violations;
    }

    public FaultWalk walk() throws IOException, CoreException {
        List<String> names;
        try (FaultyDisk disk = FaultyDisk.sound("")) {
            Path folder = Files.createTempDirectory(root, "sound");
            Trial trial = trials.in(folder);
            expect(attempt(trial, disk.steps()) == DONE, "a sound disk refuses");
            disk.cutPower(false);
            trial.look(DONE, this::wrong);
            names = List.copyOf(disk.done());
        }
        steps = names.size();
        for (int step = 0; step < steps; step++) {
            for (Fault fault : Fault.values()) {
                if (fault.appliesTo(names.get(step))) {
                    place = "step " + step + " " + names.get(step) + ", " + fault + ": ";
                    faults++;
                    fail(step, fault);
                }
            }
        }
        return this;
    }

    private void fail(int step, Fault fault) throws IOException, CoreException {
        Path folder = Files.createTempDirectory(root, "trial");
        Trial trial = trials.in(folder);
        try (FaultyDisk disk = FaultyDisk.failing(step, fault, "")) {
            Outcome outcome = attempt(trial, disk.steps());
            if (fault == Fault.POWER_CUT || fault == Fault.POWER_CUT_NAMES_KEPT) {
                disk.cutPower(fault == Fault.POWER_CUT_NAMES_KEPT);
            }
            expect(fault.ends() == (outcome == KILLED), "ended as " + outcome);
            trial.look(outcome, this::wrong);
            boolean deletes = "delete".equals(disk.done().get(step));
            if (outcome == REFUSED && fault != Fault.DISK_GONE && !deletes) {
                expect(temporary(folder).isEmpty(), "a temporary file stayed");
            }
            again(folder, trial, disk);
            // What cannot be deleted goes with the next file that is written; here there may be none.
            expect(deletes || temporary(folder).isEmpty(), "a temporary file stayed");
        }
    }

    /** What follows goes through, survives a power failure and leaves nothing of what went before. */
    private void again(Path folder, Trial trial, FaultyDisk disk) throws IOException, CoreException {
        for (Path each : temporary(folder)) {
            Instant old = Instant.now().minus(TemporaryFiles.LIFE).minusSeconds(60);
            Files.setLastModifiedTime(each, FileTime.from(old));
        }
        place += "then again: ";
        disk.restart();
        expect(attempt(trial, disk.steps()) == DONE, "did not go through");
        disk.cutPower(false);
        trial.look(DONE, this::wrong);
    }

    private Outcome attempt(Trial trial, FileSteps by) throws IOException {
        try {
            trial.attempt(by);
            return DONE;
        } catch (CoreException e) {
            String told = e.getStatus().getMessage();
            expect(told.matches("[^\\n]{20,}\\."), "told: " + told);
            return REFUSED;
        } catch (FaultyDisk.Killed e) {
            return KILLED;
        }
    }

    private static List<Path> temporary(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(each -> each.getFileName().toString().startsWith(TEMPORARY)).toList();
        }
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            wrong(otherwise);
        }
    }

    private void wrong(String what) {
        violations.add(place + what);
    }
}
