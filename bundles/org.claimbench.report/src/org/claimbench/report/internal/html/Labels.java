/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.html;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.HashMap;

/** The fixed words of the templates, by their keys. */
public final class Labels {

    private static final String NAME = "org.claimbench.report.internal.html.labels"; //$NON-NLS-1$

    private static final Map<String, String> ALL = load();

    private Labels() {
    }

    /** All labels; the machine's language plays no part, so that a report is the same everywhere. */
    public static Map<String, String> all() {
        return ALL;
    }

    private static Map<String, String> load() {
        ResourceBundle bundle = ResourceBundle.getBundle(NAME, Locale.ROOT, Labels.class.getClassLoader());
        Map<String, String> labels = new HashMap<>();
        bundle.keySet().forEach(key -> labels.put(key, bundle.getString(key)));
        return Map.copyOf(labels);
    }
}
