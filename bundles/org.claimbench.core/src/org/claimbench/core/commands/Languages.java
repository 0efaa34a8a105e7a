/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

import org.claimbench.core.internal.Messages;

/** What a language tag looks like. */
final class Languages {

    private Languages() {
    }

    /** Why a text is no language tag of BCP 47, or empty when it is one or blank. */
    static Optional<String> refusal(String tag) {
        if (tag.isBlank()) {
            return Optional.empty();
        }
        try {
            new Locale.Builder().setLanguageTag(tag.strip());
            return Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.of(Messages.Refused_notALanguage);
        }
    }
}
