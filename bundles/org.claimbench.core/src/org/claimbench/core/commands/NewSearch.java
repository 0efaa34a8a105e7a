/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

/**
 * A search, above all one that found nothing.
 *
 * @param place
 *            what was searched, for example an archive; not blank
 * @param query
 *            what was searched for; not blank
 * @param range
 *            within what limits; blank for none
 * @param hits
 *            how many fitting results there were, from 0
 */
public record NewSearch(String place, String query, String range, int hits) {

    /** Texts are made fit for the file. */
    public NewSearch {
        place = SafeText.line(place);
        query = SafeText.line(query);
        range = SafeText.line(range);
    }
}
