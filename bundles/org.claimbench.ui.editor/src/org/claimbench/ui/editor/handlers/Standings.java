/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.handlers;

import java.util.Map;
import java.util.TreeMap;

import org.claimbench.presentation.review.Standing;
import org.eclipse.core.commands.IParameterValues;

/** How claims can stand that one goes back to, for the preferences of keys. */
public final class Standings implements IParameterValues {

    static final String STANDING = "org.claimbench.ui.editor.standing"; //$NON-NLS-1$

    @Override
    public Map<String, String> getParameterValues() {
        Map<String, String> values = new TreeMap<>();
        for (Standing standing : Standing.values()) {
            values.put(standing.label(), standing.name());
        }
        return values;
    }
}
