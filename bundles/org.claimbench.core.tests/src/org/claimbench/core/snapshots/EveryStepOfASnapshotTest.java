/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.snapshots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.claimbench.core.files.FaultWalk;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever goes wrong at whatever step: no dossier names a snapshot that is not there, and none is torn. */
class EveryStepOfASnapshotTest {

    private static final int FEWEST = 80;

    private final Path folder;

    EveryStepOfASnapshotTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @EnumSource
    void aCaptureIsThereBeforeTheDossierNamesIt(CaptureTrial.Before before) throws IOException, CoreException {
        isSafe("captures, where " + before + " was", new FaultWalk(folder, each -> new CaptureTrial(each, before)));
    }

    @ParameterizedTest
    @EnumSource
    void noneIsLostOnItsWay(TransferTrial.Way way) throws IOException, CoreException {
        isSafe("snapshots " + way, new FaultWalk(folder, each -> new TransferTrial(each, way)));
    }

    private static void isSafe(String what, FaultWalk walk) throws IOException, CoreException {
        walk.walk();
        assertEquals(List.of(), walk.violations());
        System.out.println("Faults on purpose, " + what + ": " + walk.faults() + " at " + walk.steps() + " steps");
        assertTrue(walk.faults() >= FEWEST || walk.steps() < 5, "only " + walk.faults() + " were walked");
    }
}
