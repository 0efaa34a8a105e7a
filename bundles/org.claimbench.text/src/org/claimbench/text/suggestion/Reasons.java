/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.suggestion;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words for reasons, in the language of the person at the screen. */
final class Reasons {

    private static final String FILE = "org.claimbench.text.suggestion.reasons";

    private Reasons() {
    }

    static String words(String key) {
        return ResourceBundle.getBundle(FILE, Locale.getDefault(), Reasons.class.getClassLoader()).getString(key);
    }
}
