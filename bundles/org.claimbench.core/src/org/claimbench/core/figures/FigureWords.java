/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.figures;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Claim;
import org.claimbench.model.Evidence;
import org.claimbench.model.Figure;
import org.claimbench.model.Source;
import org.claimbench.model.values.PartialDate;
import org.claimbench.text.comparison.Comparison;
import org.claimbench.text.comparison.Facet;
import org.claimbench.text.quantity.Quantity;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** Says in words how a figure of the evidence stands to that of the claim. */
final class FigureWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH); //$NON-NLS-1$

    private final @Nullable Figure claimed;
    private final @Nullable Figure seen;
    private final @Nullable Source source;
    private final Quantity claim;
    private final Comparison comparison;

    FigureWords(Claim claim, Evidence evidence, Quantity quantity, Comparison comparison) {
        claimed = claim.getFigure();
        seen = evidence.getFigure();
        source = evidence.getSource();
        this.claim = quantity;
        this.comparison = comparison;
    }

    /** A number that nobody wrote, with the words that it comes from. */
    static String derived(Quantity quantity, String text) {
        BigDecimal number = quantity.low();
        String unit = quantity.unit() == null ? "" : quantity.unit() + ' '; //$NON-NLS-1$
        return NLS.bind(Messages.Figure_derived, unit + NumberFormat.getInstance(Locale.ENGLISH).format(number), text);
    }

    /** The word, with the time and scope of the evidence where they are known. */
    String word() {
        List<String> parts = new ArrayList<>();
        parts.add(agreement());
        switch (comparison.agreement()) {
        case LATER_VALUE, EARLIER_VALUE, SCOPE_DIFFERS -> {
            // The word itself names the time, or the scope.
        }
        default -> {
            String asOf = asOf();
            if (!asOf.isEmpty()) {
                parts.add(NLS.bind(Messages.Figure_asOf, asOf));
            }
            String scope = scope(seen);
            if (!scope.isEmpty() && !comparison.differing().contains(Facet.SCOPE)) {
                parts.add(scope);
            }
        }
        }
        // Behind a list of facets, the scope would look like one of them.
        return String.join(parts.get(0).indexOf(';') < 0 ? ", " : "; ", parts); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Why, in one sentence. */
    String sentence(String ofClaim, String ofEvidence) {
        String pattern = switch (comparison.agreement()) {
        case AGREES -> Messages.Figure_agreesWhy;
        case WITHIN_HEDGE -> Messages.Figure_withinWhy;
        case NUMBER_MATCHES -> Messages.Figure_matchesWhy;
        case LATER_VALUE -> Messages.Figure_laterWhy;
        case EARLIER_VALUE -> Messages.Figure_earlierWhy;
        case EXCEEDS -> Messages.Figure_exceedsWhy;
        case FALLS_SHORT -> Messages.Figure_shortWhy;
        case DIFFERS -> Messages.Figure_differsWhy;
        case SCOPE_DIFFERS -> Messages.Figure_scopeWhy;
        case NOT_COMPARABLE -> Messages.Figure_notComparableWhy;
        };
        return NLS.bind(pattern, new Object[] {ofClaim, ofEvidence, agreement()});
    }

    private String agreement() {
        return switch (comparison.agreement()) {
        case AGREES -> Messages.Figure_agrees;
        case WITHIN_HEDGE -> Messages.Figure_within;
        case NUMBER_MATCHES -> Messages.Figure_matches + reasons();
        case LATER_VALUE -> later();
        case EARLIER_VALUE -> NLS.bind(Messages.Figure_earlier, asOf());
        case EXCEEDS -> NLS.bind(Messages.Figure_exceeds, hedge());
        case FALLS_SHORT -> NLS.bind(Messages.Figure_short, hedge());
        case DIFFERS -> Messages.Figure_differs + reasons();
        case SCOPE_DIFFERS -> NLS.bind(Messages.Figure_scope, scope(claimed), scope(seen));
        case NOT_COMPARABLE -> NLS.bind(Messages.Figure_notComparable, names(comparison.differing()));
        };
    }

    private String later() {
        return asOf().isEmpty() ? Messages.Figure_laterPublished : NLS.bind(Messages.Figure_later, asOf());
    }

    private String reasons() {
        String differing = comparison.differing().isEmpty()
                ? "" //$NON-NLS-1$
                : NLS.bind(Messages.Figure_differing, names(comparison.differing()));
        String unstated = comparison.unstated().isEmpty()
                ? "" //$NON-NLS-1$
                : NLS.bind(Messages.Figure_unstated, names(comparison.unstated()));
        return differing + unstated;
    }

    private static String names(List<Facet> facets) {
        return facets.stream().map(FigureWords::name).collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    private static String name(Facet facet) {
        return switch (facet) {
        case MEASURE -> Messages.Facet_measure;
        case SCOPE -> Messages.Facet_scope;
        case BASIS -> Messages.Facet_basis;
        case VINTAGE -> Messages.Facet_vintage;
        case AS_OF -> Messages.Facet_asOf;
        case DERIVATION -> Messages.Facet_derivation;
        case UNIT -> Messages.Facet_unit;
        case EXACTNESS -> Messages.Facet_exactness;
        case CHOICE -> Messages.Facet_choice;
        };
    }

    private String hedge() {
        return switch (claim.hedge()) {
        case NONE -> Messages.Hedge_range;
        case NEARLY -> Messages.Hedge_nearly;
        case JUST_OVER -> Messages.Hedge_justOver;
        case ABOUT -> Messages.Hedge_about;
        case MORE_THAN -> Messages.Hedge_moreThan;
        case AT_LEAST -> Messages.Hedge_atLeast;
        case LESS_THAN -> Messages.Hedge_lessThan;
        case UP_TO -> Messages.Hedge_upTo;
        };
    }

    private String asOf() {
        PartialDate date = source == null ? null : source.getDataAsOf();
        if (date == null) {
            return ""; //$NON-NLS-1$
        }
        return switch (date.value()) {
        case LocalDate day -> DAY.format(day);
        case OffsetDateTime instant -> DAY.format(instant);
        default -> date.toString();
        };
    }

    private static String scope(@Nullable Figure figure) {
        String scope = figure == null ? null : figure.getScope();
        return scope == null ? "" : scope; //$NON-NLS-1$
    }
}
