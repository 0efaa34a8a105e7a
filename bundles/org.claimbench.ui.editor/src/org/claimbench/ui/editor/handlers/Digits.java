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

import org.eclipse.core.commands.IParameterValues;

/** The digits by which a finding can be chosen, for the preferences of keys. */
public final class Digits implements IParameterValues {

    private static final int LAST = 9;

    @Override
    public Map<String, String> getParameterValues() {
        Map<String, String> digits = new TreeMap<>();
        for (int i = 1; i <= LAST; i++) {
            digits.put(Integer.toString(i), Integer.toString(i));
        }
        return digits;
    }
}
