/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import java.util.List;
import java.util.Optional;

import org.claimbench.core.commands.SplitAttribution;
import org.claimbench.model.Claim;
import org.claimbench.model.Document;
import org.claimbench.presentation.internal.Messages;
import org.claimbench.text.Span;
import org.claimbench.text.Wording;
import org.claimbench.text.attribution.Attribution;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Finds what is said in the claim in hand, and by whom, and makes a claim of its own of it. */
final class AttributionSplit {

    private final DossierPresenter dossier;

    AttributionSplit(DossierPresenter dossier) {
        this.dossier = dossier;
    }

    IStatus run(Span selection) {
        Claim outer = dossier.inHand().claim();
        Document document = dossier.document().document();
        List<Mark> marks = dossier.marks().of(outer);
        // Behind the key that made the claim its words are still selected.
        boolean all = selection.isEmpty() || marks.stream().anyMatch(mark -> selection.contains(mark.span()));
        Span selected = all ? null : selection;
        if (outer == null || document == null || marks.isEmpty()) {
            return warning(Messages.Split_noClaim);
        }
        Span place = selected == null ? marks.get(0).span() : markAround(marks, selected);
        Optional<Attribution> found = Attribution.in(place.of(text()), dossier.document().language());
        Optional<Span> content = selected == null ? found.map(one -> within(place, one.content()))
                : Optional.of(Wording.trim(text(), selected));
        if (content.isEmpty()) {
            return warning(Messages.Split_select);
        }
        String party = found.map(one -> within(place, one.party()).of(text())).orElse(""); //$NON-NLS-1$
        SplitAttribution split = new SplitAttribution(outer, document, content.get(), party);
        IStatus status = dossier.session().execute(split);
        if (status.isOK()) {
            dossier.inHand().take(split.inner());
        }
        return status;
    }

    private String text() {
        return dossier.document().text();
    }

    private static Span markAround(List<Mark> marks, Span selected) {
        return marks.stream().map(Mark::span).filter(span -> span.contains(selected)).findFirst()
                .orElse(marks.get(0).span());
    }

    private static Span within(Span place, Span part) {
        return new Span(place.start() + part.start(), place.start() + part.end());
    }

    private static IStatus warning(String words) {
        return new Status(IStatus.WARNING, AttributionSplit.class, words);
    }
}
