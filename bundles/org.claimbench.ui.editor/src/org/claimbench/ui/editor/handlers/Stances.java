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

import org.claimbench.model.Stance;
import org.claimbench.presentation.Words;
import org.eclipse.core.commands.IParameterValues;

/** How evidence can bear on a claim, for the preferences of keys. */
public final class Stances implements IParameterValues {

    @Override
    public Map<String, String> getParameterValues() {
        Map<String, String> values = new TreeMap<>();
        Stance.VALUES.forEach(stance -> values.put(Words.of(stance), stance.getName()));
        return values;
    }
}
