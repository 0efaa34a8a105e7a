/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.snapshots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.claimbench.core.files.FaultWalk.Outcome;
import org.claimbench.core.files.FaultWalk.Trial;
import org.claimbench.core.files.FaultyDisk;
import org.claimbench.core.files.FileSteps;
import org.eclipse.core.runtime.CoreException;

/** The snapshots of a dossier go to another one. */
final class TransferTrial implements Trial {

    private final Path from;
    private final Path to;
    private final Way way;
    private final List<String> all;

    /** How they go. */
    enum Way {
        COPIED, MOVED, MOVED_TO_WHERE_OTHERS_ARE
    }

    TransferTrial(Path folder, Way way) throws CoreException, IOException {
        Path real = folder.toRealPath();
        from = real.resolve("a.dossier");
        to = Files.createDirectory(real.resolve("today")).resolve("b.dossier");
        this.way = way;
        FileSteps quick = FaultyDisk.sound("").steps();
        SnapshotStore store = SnapshotStore.beside(quick, from);
        all = List.of(store.put(new byte[] {1}).sha256(), store.put(new byte[] {2}).sha256());
        if (way == Way.MOVED_TO_WHERE_OTHERS_ARE) {
            SnapshotStore.beside(quick, to).put(new byte[] {2});
            SnapshotStore.beside(quick, to).put(new byte[] {3});
        }
    }

    @Override
    public void attempt(FileSteps steps) throws CoreException {
        SnapshotStore store = SnapshotStore.beside(steps, from);
        if (way == Way.COPIED) {
            store.copyTo(to, null);
        } else {
            store.moveTo(to);
        }
    }

    @Override
    public void look(Outcome outcome, Consumer<String> wrong) throws CoreException {
        SnapshotStore old = SnapshotStore.beside(from);
        SnapshotStore other = SnapshotStore.beside(to);
        for (String each : all) {
            boolean left = old.state(each) == SnapshotState.PRESENT;
            boolean arrived = other.state(each) == SnapshotState.PRESENT;
            if (!arrived && (!left || outcome == Outcome.DONE) || way == Way.COPIED && !left) {
                wrong.accept(outcome + ", but a snapshot is " + old.state(each) + " here and " + other.state(each)
                        + " there");
            }
        }
        for (SnapshotStore store : List.of(old, other)) {
            for (String each : store.all()) {
                if (store.state(each) != SnapshotState.PRESENT) {
                    wrong.accept("a torn snapshot has a whole one's name");
                }
            }
        }
    }
}
