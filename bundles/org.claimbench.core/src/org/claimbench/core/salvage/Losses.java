/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.salvage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Identified;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** Collects what is lost; a hostile file must not make a list without end of it. */
final class Losses {

    private static final int MOST = 10_000;
    private static final int LONGEST = 80;

    private final List<Loss> found = new ArrayList<>();
    private int more;
    private int lastLine;

    void add(int line, String pattern, Object... words) {
        lastLine = Math.max(lastLine, line);
        if (found.size() < MOST) {
            found.add(new Loss(Math.max(line, 1), NLS.bind(pattern, words)));
        } else {
            more++;
        }
    }

    /** In the order of the file. */
    List<Loss> all() {
        List<Loss> all = new ArrayList<>(found);
        all.sort(Comparator.comparingInt(Loss::line));
        if (more > 0) {
            all.add(new Loss(lastLine, NLS.bind(Messages.Salvage_more, more)));
        }
        return List.copyOf(all);
    }

    /** How a person finds an element: its kind and its id. */
    static String place(EObject element) {
        String kind = element.eClass().getName();
        return element instanceof Identified named && named.getId() != null ? kind + ' ' + shortened(named.getId())
                : kind;
    }

    /** Without line breaks, and no longer than a sentence can bear. */
    static String shortened(String found) {
        String start = found.length() > LONGEST ? found.substring(0, LONGEST) + '…' : found;
        return start.strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
