/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;

/** Counts what one reading used of its {@link Limits}; not for several threads. */
public final class Budget {

    private static final int MILLION = 1_000_000;

    private final String name;
    private final Limits limits;
    private final IProgressMonitor monitor;
    private final long end;
    private int elements;

    public Budget(String name, Limits limits) {
        this(name, limits, new NullProgressMonitor());
    }

    /** The same, and the person may break off by way of the monitor. */
    public Budget(String name, Limits limits, IProgressMonitor monitor) {
        this.name = name;
        this.limits = limits;
        this.monitor = monitor;
        end = System.nanoTime() + limits.time().toNanos();
    }

    /** What messages call the file. */
    public String name() {
        return name;
    }

    public Limits limits() {
        return limits;
    }

    /** A further paragraph, cell, picture or tag. */
    public void element() throws CoreException {
        elements++;
        if (elements > limits.elements()) {
            throw Refusal.because(Messages.Intake_tooManyParts, name, Refusal.number(limits.elements()));
        }
        time();
    }

    /** So many pages. */
    public void pages(int count) throws CoreException {
        if (count > limits.pages()) {
            throw Refusal.because(Messages.Intake_tooManyPages, name, Refusal.number(count),
                    Refusal.number(limits.pages()));
        }
    }

    /** So much text, in UTF-16 units. */
    public void characters(int count) throws CoreException {
        if (count > limits.characters()) {
            throw Refusal.because(Messages.Intake_tooLong, name, limits.characters() / MILLION);
        }
    }

    /** So many bytes were unpacked. */
    public void unpacked(long bytes) throws CoreException {
        if (bytes > limits.unpacked()) {
            throw Refusal.because(Messages.Intake_unpacksTooLarge, name, limits.unpacked() / MILLION);
        }
    }

    /** Some time went by. */
    public void time() throws CoreException {
        if (monitor.isCanceled()) {
            throw new CoreException(Status.CANCEL_STATUS);
        }
        if (System.nanoTime() - end > 0) {
            throw Refusal.because(Messages.Intake_tooSlow, name, limits.time().toSeconds());
        }
    }
}
