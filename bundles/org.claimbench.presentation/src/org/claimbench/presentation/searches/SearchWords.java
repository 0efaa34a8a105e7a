/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.searches;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;

import org.claimbench.model.Search;
import org.claimbench.presentation.DeskTime;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * A search, in words.
 *
 * @param place
 *            what was searched
 * @param query
 *            what was searched for, and within what limits
 * @param hits
 *            what came of it
 * @param none
 *            whether nothing was found
 * @param who
 *            searched, and when
 */
public record SearchWords(String place, String query, String hits, boolean none, String who) {

    /**
     * The words for a search.
     *
     * @param search
     *            of a dossier
     * @param time
     *            of the desk
     */
    public static SearchWords of(Search search, DeskTime time) {
        String range = orEmpty(search.getRange());
        String query = orEmpty(search.getQuery());
        return new SearchWords(orEmpty(search.getPlace()),
                range.isEmpty() ? '“' + query + '”' : NLS.bind(Messages.Query_within, query, range),
                new MessageFormat(Messages.Hits, Locale.ENGLISH).format(new Object[] {search.getHits()}),
                search.getHits() == 0,
                NLS.bind(Messages.Searched_by, orEmpty(search.getBy()), time.words(search.getAt())));
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, ""); //$NON-NLS-1$
    }
}
