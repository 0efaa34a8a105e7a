/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.core.review.ReviewState;
import org.claimbench.workspace.index.IndexedDossier;
import org.claimbench.workspace.index.IndexedSource;
import org.eclipse.osgi.util.NLS;

/**
 * What is looked for among the claims of all dossiers. A claim is found when all that is asked holds of it; what is
 * empty is not asked. Upper and lower case are the same.
 *
 * @param words
 *            with spaces between them, each in the statement, the dossier’s title or a tag
 * @param party
 *            a part of who asserts it
 * @param source
 *            a part of the title, publisher or address of a source that it cites
 * @param outcomes
 *            how it ended, one of these
 * @param states
 *            where it stands in review, one of these
 */
public record ClaimSearch(String words, String party, String source, Set<OutcomeKind> outcomes,
        Set<ReviewState> states) {

    /**
     * Looks.
     *
     * @param dossiers
     *            as the index knows them
     * @return dossier by dossier, in the order of the text
     */
    public List<DeskLine> in(List<IndexedDossier> dossiers) {
        List<DeskLine> found = new ArrayList<>();
        for (IndexedDossier dossier : dossiers) {
            dossier.claims().stream().map(claim -> new DeskLine(dossier, claim)).filter(this::holds)
                    .forEach(found::add);
        }
        return found;
    }

    /** What was looked for, for a list of earlier searches. */
    public String label() {
        String asked = String.join(" ", words, party, source).strip(); //$NON-NLS-1$
        return asked.isEmpty() ? Messages.Search_all : NLS.bind(Messages.Search_asked, asked);
    }

    private boolean holds(DeskLine line) {
        return (outcomes.isEmpty() || outcomes.contains(line.claim().outcome()))
                && (states.isEmpty() || states.contains(line.claim().state()))
                && lower(line.claim().saidBy()).contains(lower(party)) && hasWords(line)
                && (source.isBlank() || cites(line));
    }

    private boolean hasWords(DeskLine line) {
        String said = lower(String.join("\n", line.claim().statement(), line.title(), //$NON-NLS-1$
                String.join("\n", line.claim().tags()))); //$NON-NLS-1$
        for (String word : lower(words).split("\\s+")) { //$NON-NLS-1$
            if (!said.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean cites(DeskLine line) {
        return line.dossier().sources().stream().filter(one -> one.claims().contains(line.claim().id()))
                .map(ClaimSearch::told).anyMatch(told -> told.contains(lower(source)));
    }

    private static String told(IndexedSource source) {
        return lower(String.join("\n", source.title(), source.publisher(), source.url())); //$NON-NLS-1$
    }

    private static String lower(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }
}
