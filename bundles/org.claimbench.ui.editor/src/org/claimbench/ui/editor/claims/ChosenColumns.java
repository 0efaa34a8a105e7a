/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.claims;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.claimbench.presentation.claims.ClaimColumn;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Which columns the person wants to see; kept in the preferences, for all dossiers. */
final class ChosenColumns {

    private static final String NODE = "org.claimbench.ui.editor"; //$NON-NLS-1$
    private static final String HIDDEN = "claims.hidden"; //$NON-NLS-1$
    private static final String SEPARATOR = ","; //$NON-NLS-1$
    private static final Set<ClaimColumn> USUALLY_HIDDEN = EnumSet.of(ClaimColumn.PRIORITY, ClaimColumn.AS_OF,
            ClaimColumn.LOOK_AGAIN, ClaimColumn.TAGS);

    private ChosenColumns() {
    }

    static boolean shows(ClaimColumn column) {
        return !hidden().contains(column.name());
    }

    /** The statement is always there: a list of numbers would be of no use. */
    static boolean canHide(ClaimColumn column) {
        return column != ClaimColumn.STATEMENT;
    }

    static void show(ClaimColumn column, boolean wanted) {
        Set<String> hidden = hidden();
        if (wanted) {
            hidden.remove(column.name());
        } else {
            hidden.add(column.name());
        }
        preferences().put(HIDDEN, String.join(SEPARATOR, hidden));
    }

    static void reset() {
        preferences().remove(HIDDEN);
    }

    private static Set<String> hidden() {
        String usual = USUALLY_HIDDEN.stream().map(ClaimColumn::name).collect(Collectors.joining(SEPARATOR));
        return new TreeSet<>(Set.of(preferences().get(HIDDEN, usual).split(SEPARATOR)));
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
