/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Makes tags of what files say about their language. */
public final class Languages {

    private Languages() {
    }

    /** A BCP 47 tag; empty where there is none: “english” is no tag, and guessing one would be a lie. */
    public static String tag(String language) {
        try {
            return new Locale.Builder().setLanguageTag(language.strip().replace('_', '-')).build().toLanguageTag()
                    .replace("und", "");
        } catch (IllformedLocaleException e) {
            return "";
        }
    }
}
