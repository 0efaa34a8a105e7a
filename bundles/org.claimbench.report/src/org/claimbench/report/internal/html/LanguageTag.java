/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.html;

import java.util.IllformedLocaleException;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

/** Languages as HTML names them. */
public final class LanguageTag {

    private LanguageTag() {
    }

    /** The tag in its proper form; empty when it is none, and the attribute is then left out. */
    public static String of(@Nullable String tag) {
        try {
            return tag == null || tag.isBlank() ? "" //$NON-NLS-1$
                    : new Locale.Builder().setLanguageTag(tag.strip()).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            return ""; //$NON-NLS-1$
        }
    }
}
