/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.testkit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A JUnit extension that fails a test during which an error or a warning reached the platform's log, so that what goes
 * wrong in a job or a listener cannot stay unseen. Needs a running platform, but no workbench.
 */
@NonNullByDefault({}) // the methods come from code that says nothing about null
public final class ErrorLog implements BeforeEachCallback, AfterEachCallback, ILogListener {

    private final List<IStatus> entries = new CopyOnWriteArrayList<>();
    private final List<String> expected = new CopyOnWriteArrayList<>();

    /**
     * Lets pass, during this test, what a test does on purpose.
     *
     * @param part
     *            a part of the message
     */
    public void expect(String part) {
        expected.add(part);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        entries.clear();
        expected.clear();
        Platform.addLogListener(this);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Platform.removeLogListener(this);
        List<IStatus> unexpected = entries.stream().filter(this::unexpected).toList();
        if (!unexpected.isEmpty()) {
            AssertionError failure = new AssertionError("Logged during the test: " + unexpected);
            unexpected.stream().map(IStatus::getException).filter(e -> e != null).forEach(failure::addSuppressed);
            throw failure;
        }
    }

    private boolean unexpected(IStatus entry) {
        return expected.stream().noneMatch(part -> entry.getMessage().contains(part));
    }

    @Override
    public void logging(IStatus status, String plugin) {
        if (status.matches(IStatus.ERROR | IStatus.WARNING)) {
            entries.add(status);
        }
    }
}
