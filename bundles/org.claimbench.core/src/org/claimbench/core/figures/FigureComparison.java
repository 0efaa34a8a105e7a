/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.figures;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.claimbench.model.Claim;
import org.claimbench.model.Document;
import org.claimbench.model.Evidence;
import org.claimbench.model.Figure;
import org.claimbench.model.Source;
import org.claimbench.text.comparison.Agreement;
import org.claimbench.text.comparison.Basis;
import org.claimbench.text.comparison.Comparison;
import org.claimbench.text.comparison.Comparisons;
import org.claimbench.text.comparison.Derivation;
import org.claimbench.text.comparison.Facet;
import org.claimbench.text.comparison.Facts;
import org.claimbench.text.comparison.Moment;
import org.claimbench.text.comparison.Vintage;
import org.claimbench.text.date.Bound;
import org.claimbench.text.date.DateMention;
import org.claimbench.text.date.Period;
import org.claimbench.text.quantity.Conversion;
import org.claimbench.text.quantity.Quantity;
import org.claimbench.text.quantity.QuantityKind;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Compares the figure of a claim with that of a piece of its evidence. Which figure counts is said by the desk, or
 * there is only one; where there are several, none is picked.
 */
public final class FigureComparison {

    private static final Set<QuantityKind> BESIDE = EnumSet.of(QuantityKind.ORDINAL, QuantityKind.DURATION);

    private FigureComparison() {
    }

    /** A figure that counts, with the words in which it stands. */
    private record Chosen(String text, Quantity quantity, boolean derived) {

        String written() {
            return quantity.span().of(text);
        }
    }

    /**
     * Compares.
     *
     * @param evidence
     *            of a claim in a dossier
     * @return nothing when the claim or the evidence has no figure
     */
    public static Optional<ComparedFigures> of(Evidence evidence) {
        if (!(evidence.eContainer() instanceof Claim claim)) {
            return Optional.empty();
        }
        TextFigures words = ClaimFigures.of(claim);
        Document document = ClaimFigures.document(claim);
        String language = ClaimFigures.language(document);
        List<Chosen> claimed = ofClaim(claim, words, language);
        if (claimed.isEmpty()) {
            return Optional.empty();
        }
        Chosen first = claimed.getFirst();
        List<Chosen> seen = ofEvidence(evidence, first.quantity(), language);
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        Chosen other = seen.getFirst();
        Comparison comparison = claimed.size() > 1 || seen.size() > 1
                ? new Comparison(Agreement.NOT_COMPARABLE, List.of(Facet.CHOICE), List.of())
                : Comparisons.compare(first.quantity(), facts(claim, words, document), other.quantity(),
                        facts(evidence, other.derived()));
        FigureWords said = new FigureWords(claim, evidence, first.quantity(), comparison);
        return Optional.of(new ComparedFigures(first.written(), shown(other), comparison, said.word(),
                said.sentence(first.written(), shown(other))));
    }

    private static String shown(Chosen chosen) {
        return chosen.derived() ? FigureWords.derived(chosen.quantity(), chosen.text()) : chosen.written();
    }

    private static List<Chosen> ofClaim(Claim claim, TextFigures words, @Nullable String language) {
        String amount = amount(claim.getFigure());
        TextFigures figures = amount == null ? words : TextFigures.of(language, amount, null);
        List<Quantity> all = figures.quantities();
        List<Quantity> main = all.stream().filter(quantity -> !BESIDE.contains(quantity.kind())).toList();
        return (main.isEmpty() ? all : main).stream().map(each -> new Chosen(figures.text(), each, false)).toList();
    }

    private static List<Chosen> ofEvidence(Evidence evidence, Quantity claim, @Nullable String language) {
        String amount = amount(evidence.getFigure());
        String excerpt = evidence.getExcerpt();
        String text = amount == null ? excerpt : amount;
        if (text == null) {
            return List.of();
        }
        List<Quantity> all = TextFigures.of(language, text, null).quantities();
        Optional<Quantity> derived = claim.kind() == QuantityKind.PERCENT
                ? Optional.empty()
                : Derivation.changed(text, all);
        if (derived.isPresent()) {
            return List.of(new Chosen(text, derived.get(), true));
        }
        List<Quantity> fitting = all.stream().filter(each -> Conversion.to(claim, each).isPresent()).toList();
        // What the desk typed and the source does not state was worked out.
        boolean own = amount != null && excerpt != null && !excerpt.contains(amount);
        return (fitting.isEmpty() ? all : fitting).stream().map(each -> new Chosen(text, each, own)).toList();
    }

    private static @Nullable String amount(@Nullable Figure figure) {
        return figure == null ? null : figure.getAmount();
    }

    private static Facts facts(Claim claim, TextFigures words, @Nullable Document document) {
        Moment asOf = claim.getAsOf() == null ? onlyPeriod(words) : Moments.of(claim.getAsOf());
        Moment published = document == null || document.getPublished() == null
                ? null
                : Moment.at(document.getPublished());
        return facts(claim.getFigure(), asOf, published, false);
    }

    private static Facts facts(Evidence evidence, boolean derived) {
        Source source = evidence.getSource();
        return facts(evidence.getFigure(), source == null ? null : Moments.of(source.getDataAsOf()),
                source == null ? null : Moments.of(source.getPublished()), derived);
    }

    private static Facts facts(@Nullable Figure figure, @Nullable Moment asOf, @Nullable Moment published,
            boolean derived) {
        return figure == null
                ? new Facts(null, null, Basis.UNSTATED, Vintage.UNSTATED, asOf, published, derived)
                : new Facts(figure.getMeasure(), figure.getScope(), Basis.valueOf(figure.getBasis().name()),
                        Vintage.valueOf(figure.getVintage().name()), asOf, published, derived);
    }

    /** The one period that the claim’s words name; it is the time of the figure. */
    private static @Nullable Moment onlyPeriod(TextFigures words) {
        List<DateMention> dates = words.dates().stream().filter(date -> date.bound() == Bound.WITHIN).toList();
        Period period = dates.size() == 1 ? dates.getFirst().period() : null;
        return period == null ? null : Moments.of(period);
    }
}
