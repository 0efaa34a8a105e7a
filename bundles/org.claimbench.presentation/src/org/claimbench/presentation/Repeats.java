/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import java.util.ArrayList;
import java.util.List;

import org.claimbench.core.commands.MarkRepeats;
import org.claimbench.model.Claim;
import org.claimbench.model.Document;
import org.claimbench.presentation.internal.Messages;
import org.claimbench.text.Span;
import org.claimbench.text.Wording;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;

/** Where the text says again, in the same words, what the claim in hand says: a correction must reach all of it. */
public final class Repeats {

    /** Shorter words stand everywhere, and mean another thing in each place. */
    private static final int SHORTEST = 8;

    private final DossierPresenter dossier;

    Repeats(DossierPresenter dossier) {
        this.dossier = dossier;
    }

    /**
     * The places that are not marked yet.
     *
     * @return in UTF-16 offsets, in the order of the text; empty without a claim in hand
     */
    public List<Span> places() {
        List<Mark> marks = dossier.marks().of(dossier.inHand().claim());
        List<Span> found = new ArrayList<>();
        if (!marks.isEmpty() && marks.get(0).span().length() >= SHORTEST) {
            String text = dossier.document().text();
            String words = marks.get(0).span().of(text);
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
                Span place = new Span(at, at + words.length());
                boolean whole = Wording.trim(text, place).equals(place);
                if (whole && marks.stream().noneMatch(mark -> mark.span().overlaps(place))) {
                    found.add(place);
                }
            }
        }
        return found;
    }

    /**
     * Offers to mark them.
     *
     * @return a sentence with the key; empty when there are none
     */
    public String offer() {
        int more = places().size();
        return more == 0 ? "" : NLS.bind(more == 1 ? Messages.Repeats_one : Messages.Repeats_several, more); //$NON-NLS-1$
    }

    /**
     * Says where the claim in hand stands, once they are marked.
     *
     * @return a sentence
     */
    public String marked() {
        return NLS.bind(Messages.Repeats_marked, dossier.marks().of(dossier.inHand().claim()).size());
    }

    /**
     * Marks all of them as further appearances of the claim in hand.
     *
     * @return OK, a warning that says why not, or cancelled without a claim in hand
     */
    public IStatus mark() {
        Claim claim = dossier.inHand().claim();
        Document document = dossier.document().document();
        return claim == null || document == null ? dossier.inHand().refusal()
                : dossier.session().execute(new MarkRepeats(claim, document, places()));
    }
}
