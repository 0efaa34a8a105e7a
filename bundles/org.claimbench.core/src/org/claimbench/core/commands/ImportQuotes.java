/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.claimbench.core.claims.AnchorText;
import org.claimbench.core.creation.Ids;
import org.claimbench.core.internal.Messages;
import org.claimbench.core.marks.MarkReview;
import org.claimbench.core.marks.QuotedClaim;
import org.claimbench.model.Anchor;
import org.claimbench.model.Claim;
import org.claimbench.model.Document;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Revision;
import org.claimbench.text.AnchorState;
import org.claimbench.text.Span;
import org.claimbench.text.revision.CarriedMark;
import org.claimbench.text.revision.Quote;
import org.claimbench.text.revision.QuoteSearch;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Makes a claim of each of several quotations that come from elsewhere. Where the words surely stand in the newest text
 * they are marked; otherwise the mark keeps the words without a place, and a person decides.
 */
public final class ImportQuotes extends UseCase {

    private final Document document;
    private final List<QuotedClaim> quotes;
    private List<MarkReview> marks = List.of();

    /**
     * @param document
     *            in an open dossier
     * @param quotes
     *            not empty
     */
    public ImportQuotes(Document document, List<QuotedClaim> quotes) {
        super(Messages.Command_importQuotes);
        this.document = document;
        this.quotes = List.copyOf(quotes);
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(document).or(this::objection);
    }

    private Optional<String> objection() {
        Revision revision = document.currentRevision();
        if (revision == null || revision.getText() == null) {
            return Optional.of(Messages.Refused_noText);
        }
        boolean words = quotes.stream().noneMatch(quoted -> SafeText.of(quoted.quote().exact()).isBlank());
        return quotes.isEmpty() || !words ? Optional.of(Messages.Refused_noQuotes) : Optional.empty();
    }

    @Override
    protected void change() {
        Revision revision = document.currentRevision();
        QuoteSearch search = QuoteSearch.in(revision.getText());
        List<MarkReview> made = new ArrayList<>();
        for (QuotedClaim quoted : quotes) {
            Quote quote = safe(quoted.quote());
            CarriedMark found = find(search, quote, revision.getText());
            Claim claim = Ids.name(DossierFactory.eINSTANCE.createClaim());
            Anchor mark = anchor(quote, found, revision);
            claim.getAnchors().add(mark);
            String remark = SafeText.line(quoted.remark());
            claim.setRestatement(remark.isEmpty() ? SafeText.line(quote.exact()) : remark);
            add(document.eContainer(), Literals.DOSSIER__CLAIMS, claim);
            made.add(new MarkReview(mark, revision, revision, found));
        }
        marks = List.copyOf(made);
    }

    private static Quote safe(Quote quote) {
        return new Quote(SafeText.of(quote.exact()), SafeText.of(quote.prefix()), SafeText.of(quote.suffix()),
                quote.start());
    }

    private static CarriedMark find(QuoteSearch search, Quote quote, String text) {
        org.claimbench.text.Anchor found = search.find(quote);
        Span place = found.span();
        return new CarriedMark(new Span(0, 0), quote.exact(), found, place == null ? "" : place.of(text)); //$NON-NLS-1$
    }

    private static Anchor anchor(Quote quote, CarriedMark found, Revision revision) {
        Span place = found.anchor().span();
        if (place != null && found.anchor().state() == AnchorState.EXACT) {
            return AnchorText.anchor(revision, place);
        }
        Anchor anchor = Ids.name(DossierFactory.eINSTANCE.createAnchor());
        anchor.setRevision(revision);
        anchor.setExact(quote.exact());
        anchor.setPrefix(orNull(quote.prefix()));
        anchor.setSuffix(orNull(quote.suffix()));
        return anchor;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /**
     * What became of the quotations, in their order.
     *
     * @return unmodifiable; empty before the use case ran
     */
    public List<MarkReview> marks() {
        return marks;
    }
}
