/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.desk;

import java.util.Comparator;
import java.util.List;

import org.claimbench.presentation.DeskTime;
import org.claimbench.workspace.index.IndexedDossier;

/** Whose answers are awaited in all dossiers, the most urgent first. */
public final class DeskContacts {

    private static final Comparator<DeskContactLine> ORDER = Comparator.comparing(
            (DeskContactLine line) -> line.contact().until(), Comparator.nullsLast(Comparator.naturalOrder()));

    private DeskContacts() {
    }

    /**
     * The lines to be shown.
     *
     * @param dossiers
     *            as the index knows them
     * @param time
     *            of the desk
     */
    public static List<DeskContactLine> due(List<IndexedDossier> dossiers, DeskTime time) {
        return dossiers.stream()
                .flatMap(dossier -> dossier.contacts().stream().filter(contact -> contact.waiting())
                        .map(contact -> new DeskContactLine(dossier, contact, time)))
                .sorted(ORDER).toList();
    }
}
