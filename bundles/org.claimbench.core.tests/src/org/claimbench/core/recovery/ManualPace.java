/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.recovery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.runtime.IStatus;

/** Time goes by when the test says so. */
final class ManualPace implements Pace {

    final List<String> reported = new ArrayList<>();
    private final List<Duration> delays = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();
    private final List<Runnable> background = new ArrayList<>();
    private Instant now = DossierBuilder.NOW;

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public void later(Duration delay, Runnable work) {
        delays.add(delay);
        later.add(work);
    }

    @Override
    public void background(Runnable work) {
        background.add(work);
    }

    @Override
    public void report(IStatus trouble) {
        reported.add(trouble.getMessage());
    }

    /** Enough time for everything to be written. */
    void pass() {
        passHere();
        write();
    }

    /** The session's thread gets on, the other one does not yet. */
    void passHere() {
        for (Duration delay : delays) {
            if (delay.compareTo(Duration.ofSeconds(5)) > 0) {
                throw new AssertionError("Work would be lost for " + delay);
            }
        }
        now = now.plusSeconds(5);
        delays.clear();
        List<Runnable> due = List.copyOf(later);
        later.clear();
        due.forEach(Runnable::run);
    }

    /** The other thread gets on. */
    void write() {
        List<Runnable> due = List.copyOf(background);
        background.clear();
        CompletableFuture.runAsync(() -> due.forEach(Runnable::run)).join();
    }

    int writes() {
        return background.size();
    }
}
