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

import org.claimbench.model.ItemCoverage;
import org.claimbench.presentation.Words;
import org.eclipse.core.commands.IParameterValues;

/** What can become of words, for the preferences of keys. */
public final class Coverages implements IParameterValues {

    @Override
    public Map<String, String> getParameterValues() {
        Map<String, String> values = new TreeMap<>();
        for (ItemCoverage coverage : ItemCoverage.VALUES) {
            if (coverage != ItemCoverage.OPEN) {
                values.put(Words.of(coverage), coverage.getName());
            }
        }
        return values;
    }
}
