/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.claimbench.text.quantity.Conversion;
import org.claimbench.text.quantity.Hedge;
import org.claimbench.text.quantity.Interval;
import org.claimbench.text.quantity.Quantity;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Compares the figure of a claim with one of the evidence. The rules, in their order: figures of different sorts or
 * measures cannot be compared; another scope is no conflict; the value of another time refutes nothing; then the number
 * decides, within the claim’s hedge or its rounding; and it agrees only when measure, scope, basis, vintage and as-of
 * are the same.
 */
public final class Comparisons {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Comparisons() {
    }

    /**
     * Compares two figures.
     *
     * @param claim
     *            the claim’s figure
     * @param claimed
     *            what is known about it; its {@code published} is when the text came out
     * @param evidence
     *            the figure of the evidence
     * @param seen
     *            what is known about that one; its {@code published} is when it could be known
     * @return never null
     */
    public static Comparison compare(Quantity claim, Facts claimed, Quantity evidence, Facts seen) {
        Optional<Quantity> converted = Conversion.to(claim, evidence);
        if (converted.isEmpty()) {
            return Comparison.of(Agreement.NOT_COMPARABLE, Facet.UNIT);
        }
        if (differ(claimed.measure(), seen.measure())) {
            return Comparison.of(Agreement.NOT_COMPARABLE, Facet.MEASURE);
        }
        if (differ(claimed.scope(), seen.scope())) {
            return Comparison.of(Agreement.SCOPE_DIFFERS, Facet.SCOPE);
        }
        if (isLater(claimed, seen)) {
            return Comparison.of(Agreement.LATER_VALUE, Facet.AS_OF);
        }
        Moment time = claimed.asOf();
        Moment other = seen.asOf();
        if (time != null && other != null && time.isAfter(other)) {
            return Comparison.of(Agreement.EARLIER_VALUE, Facet.AS_OF);
        }
        return byNumber(claim, claimed, converted.get(), seen);
    }

    /** Of a time after the claim’s, or out only after the text was: then nobody could have known it. */
    private static boolean isLater(Facts claimed, Facts seen) {
        Moment limit = claimed.asOf() == null ? claimed.published() : claimed.asOf();
        Moment other = seen.asOf();
        if (limit != null && other != null && other.isAfter(limit)) {
            return true;
        }
        Moment text = claimed.published();
        Moment source = seen.published();
        // A source that came out later can still describe the claim’s own time; then it does speak about it.
        boolean sameTime = claimed.asOf() != null && other != null;
        return !sameTime && text != null && source != null && source.isAfter(text);
    }

    private static Comparison byNumber(Quantity claim, Facts claimed, Quantity evidence, Facts seen) {
        Interval allowed = allowed(claim);
        Interval found = evidence.interval();
        BigDecimal low = found.min() == null ? null : found.min();
        BigDecimal high = found.max() == null ? null : found.max();
        boolean above = low != null && allowed.liesBelow(low);
        boolean below = high != null && allowed.liesAbove(high);
        List<Facet> differing = differing(claimed, seen);
        if (above || below) {
            if (differing.contains(Facet.BASIS)) {
                return Comparison.of(Agreement.NOT_COMPARABLE, Facet.BASIS);
            }
            boolean hedged = !claim.isExact();
            Agreement word = !hedged ? Agreement.DIFFERS : above ? Agreement.EXCEEDS : Agreement.FALLS_SHORT;
            return new Comparison(word, differing, List.of());
        }
        boolean inside = low != null && high != null && allowed.contains(low) && allowed.contains(high);
        if (!inside) {
            return Comparison.of(Agreement.NOT_COMPARABLE, Facet.EXACTNESS);
        }
        List<Facet> unstated = unstated(claimed, seen, differing);
        if (!differing.isEmpty()) {
            return new Comparison(Agreement.NUMBER_MATCHES, differing, unstated);
        }
        if (!claim.isExact()) {
            return new Comparison(Agreement.WITHIN_HEDGE, List.of(), unstated);
        }
        return new Comparison(unstated.isEmpty() ? Agreement.AGREES : Agreement.NUMBER_MATCHES, List.of(), unstated);
    }

    /** An exact figure stands for all that rounds to it: "13.03 billion" for 13.027 billion. */
    private static Interval allowed(Quantity claim) {
        if (!claim.isExact() || claim.hedge() != Hedge.NONE) {
            return claim.interval();
        }
        BigDecimal half = claim.step().multiply(HALF);
        return new Interval(claim.low().subtract(half), true, claim.high().add(half), half.signum() == 0);
    }

    private static List<Facet> differing(Facts claimed, Facts seen) {
        List<Facet> differing = new ArrayList<>();
        // A basis or vintage that only one side states is a difference: "in October" is not an average by itself.
        if (claimed.basis() != seen.basis()) {
            differing.add(Facet.BASIS);
        }
        if (claimed.vintage() != seen.vintage()) {
            differing.add(Facet.VINTAGE);
        }
        if (claimed.scope() == null && seen.scope() != null) {
            differing.add(Facet.SCOPE);
        }
        if (seen.derived()) {
            differing.add(Facet.DERIVATION);
        }
        return differing;
    }

    private static List<Facet> unstated(Facts claimed, Facts seen, List<Facet> differing) {
        List<Facet> unstated = new ArrayList<>();
        if (claimed.measure() == null || seen.measure() == null) {
            unstated.add(Facet.MEASURE);
        }
        if ((claimed.scope() == null || seen.scope() == null) && !differing.contains(Facet.SCOPE)) {
            unstated.add(Facet.SCOPE);
        }
        if (seen.asOf() == null || claimed.asOf() == null && claimed.published() == null) {
            unstated.add(Facet.AS_OF);
        }
        return unstated;
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.strip().equalsIgnoreCase(other.strip());
    }
}
