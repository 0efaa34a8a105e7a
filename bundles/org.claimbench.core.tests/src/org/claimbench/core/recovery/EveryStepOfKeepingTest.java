/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.claimbench.core.files.FaultWalk;
import org.claimbench.core.files.FaultWalk.Outcome;
import org.claimbench.core.files.FaultWalk.Trial;
import org.claimbench.core.files.FaultyDisk;
import org.claimbench.core.files.FileState;
import org.claimbench.core.files.FileSteps;
import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong at whatever step of keeping unsaved work: what was kept before or what is kept now is found. */
class EveryStepOfKeepingTest {

    private static final int FEWEST = 80;
    private static final String EARLIER = "Earlier";
    private static final String LATER = "Later";

    private final Path folder;

    EveryStepOfKeepingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void unsavedWorkIsFoundWhole(boolean keptBefore) throws IOException, CoreException {
        FaultWalk walk = new FaultWalk(folder, each -> new KeepTrial(each, keptBefore)).walk();
        assertEquals(List.of(), walk.violations());
        System.out.println("Faults on purpose, unsaved work, " + (keptBefore ? "over earlier work: " : "the first: ")
                + walk.faults() + " at " + walk.steps() + " steps");
        assertTrue(walk.faults() >= FEWEST, "only " + walk.faults() + " were walked");
    }

    private static final class KeepTrial implements Trial {

        private final Path area;
        private final Path file;
        private final Path place;
        private final byte[] content;
        private final boolean keptBefore;

        KeepTrial(Path folder, boolean keptBefore) throws CoreException, IOException {
            area = folder.resolve("unsaved");
            file = Recovery.absolute(DossierBuilder.before("Some words.").write(folder.resolve("a.dossier")));
            content = Files.readAllBytes(file);
            place = new Recovery(area).free(file);
            this.keptBefore = keptBefore;
            if (keptBefore) {
                new Recovery(FaultyDisk.sound("").steps(), area).write(place, by(EARLIER));
            }
        }

        private UnsavedWork by(String person) {
            return new UnsavedWork(file, FileState.of(file), DossierBuilder.NOW, person, content);
        }

        @Override
        public void attempt(FileSteps steps) throws CoreException {
            new Recovery(steps, area).write(place, by(LATER));
        }

        @Override
        public void look(Outcome outcome, Consumer<String> wrong) throws CoreException {
            Found found = new Recovery(area).find(file);
            List<String> people = found.works().stream().map(kept -> kept.work().by()).toList();
            boolean right = people.equals(List.of(LATER))
                    || outcome != Outcome.DONE && people.equals(keptBefore ? List.of(EARLIER) : List.of());
            if (!right || !found.troubles().isEmpty()) {
                wrong.accept(outcome + ", found " + people + ", " + found.troubles());
            }
        }
    }
}
