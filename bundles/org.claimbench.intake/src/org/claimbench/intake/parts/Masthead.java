/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.parts;

import java.time.OffsetDateTime;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What a file or page says about its article. What it does not say is empty, never guessed. Immutable.
 *
 * @param headline
 *            the headline, on one line
 * @param byline
 *            who signed it, as printed, on one line
 * @param outlet
 *            where it was published
 * @param url
 *            its own address of http or https
 * @param language
 *            a BCP 47 tag
 * @param published
 *            the publication instant with the zone that the page gives; null where it gives none, or no zone
 */
public record Masthead(String headline, String byline, String outlet, String url, String language,
        @Nullable OffsetDateTime published) {

    /** Nothing is known but headline and byline, which may be empty. */
    public static Masthead of(String headline, String byline) {
        return new Masthead(headline, byline, "", "", "", null);
    }
}
