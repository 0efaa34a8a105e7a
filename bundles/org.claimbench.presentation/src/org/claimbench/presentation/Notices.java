/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** What is to be shown above the pages of a dossier. What was dismissed is not shown again. Lives on one thread. */
public final class Notices {

    private final Map<String, Notice> shown = new LinkedHashMap<>();
    private final Set<Notice> dismissed = new HashSet<>();
    private final Collection<Runnable> listeners = new CopyOnWriteArrayList<>();

    /**
     * What is shown.
     *
     * @return the oldest first
     */
    public List<Notice> shown() {
        return List.copyOf(shown.values());
    }

    /**
     * Shows a notice, unless the person dismissed the very same.
     *
     * @param notice
     *            takes the place of one about the same
     */
    public void show(Notice notice) {
        if (!dismissed.contains(notice) && !notice.equals(shown.put(notice.about(), notice))) {
            tell();
        }
    }

    /**
     * What a notice was about is over; should it come again, it is shown again.
     *
     * @param about
     *            of the notice
     */
    public void end(String about) {
        dismissed.removeIf(notice -> notice.about().equals(about));
        if (shown.containsKey(about)) {
            shown.remove(about);
            tell();
        }
    }

    /**
     * The person has read a notice.
     *
     * @param notice
     *            not shown again while what it is about goes on
     */
    public void dismiss(Notice notice) {
        dismissed.add(notice);
        if (shown.remove(notice.about(), notice)) {
            tell();
        }
    }

    /**
     * Adds a listener.
     *
     * @param listener
     *            run after each change until it is removed
     */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener
     *            as it was added
     */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
