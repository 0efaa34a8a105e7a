/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

import org.claimbench.text.quantity.Quantities;
import org.claimbench.text.quantity.Quantity;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

/** The worked cases of the mission’s article, and the rules one by one. */
class ComparisonsTest {

    private static final String NOON = "2020-02-18T12:00-05:00";
    private static final String NIGHT = "2020-02-18T22:00-05:00";
    private static final String END_17 = "2020-02-17T23:59:59+08:00";
    private static final String END_18 = "2020-02-18T23:59:59+08:00";

    private static Quantity figure(String text) {
        return new Quantities(Locale.ENGLISH).of(text, List.of()).getFirst();
    }

    private static @Nullable Moment at(@Nullable String instant) {
        return instant == null ? null : Moment.at(OffsetDateTime.parse(instant));
    }

    private static Facts deaths(@Nullable String scope, @Nullable String asOf, @Nullable String published) {
        return new Facts("deaths", scope, Basis.CUMULATIVE, Vintage.UNSTATED, at(asOf), at(published), false);
    }

    private static Comparison nearly2000(String published, String number, String scope, String asOf, String known) {
        return Comparisons.compare(figure("nearly 2,000"), deaths("mainland China", null, published), figure(number),
                deaths(scope, asOf, known));
    }

    @Test
    void theMainlandFigureOfTheDayBeforeIsWithinTheHedge() {
        Comparison comparison = nearly2000(NOON, "1,868", "mainland China", END_17, "2020-02-18T09:00+08:00");
        assertEquals(new Comparison(Agreement.WITHIN_HEDGE, List.of(), List.of()), comparison);
    }

    @Test
    void anotherAreaIsNoConflict() {
        for (String[] other : new String[][] {{"1,870", "China"}, {"1,873", "global"}}) {
            Comparison comparison = nearly2000(NOON, other[0], other[1], END_17, "2020-02-18T10:00+01:00");
            assertEquals(Agreement.SCOPE_DIFFERS, comparison.agreement());
            assertFalse(comparison.agreement().isConflict());
        }
    }

    @Test
    void whatCameOutInTheEveningDoesNotRefuteATextOfNoonButOneOfTheNight() {
        String known = "2020-02-18T20:39-05:00";
        assertEquals(Agreement.LATER_VALUE,
                nearly2000(NOON, "2,004", "mainland China", END_18, known).agreement());
        assertEquals(Agreement.EXCEEDS, nearly2000(NIGHT, "2,004", "mainland China", END_18, known).agreement());
    }

    @Test
    void theDerivedAverageOfAllVendorsNeverAgrees() {
        Quantity claim = figure("$13.03 billion");
        Moment october = Moment.days(LocalDate.of(2019, 10, 1), LocalDate.of(2019, 10, 31));
        Facts claimed = new Facts("semiconductor sales to China", null, Basis.UNSTATED, Vintage.UNSTATED, october,
                at(NOON), false);
        String words = "$12.66 billion in September, +2.9 % in October";
        Quantity derived = Derivation.changed(words, new Quantities(Locale.ENGLISH).of(words, List.of()))
                .orElseThrow();
        assertEquals(0, new BigDecimal("13030000000").compareTo(derived.low()));
        Facts seen = new Facts("semiconductor sales to China", "all vendors", Basis.AVERAGE, Vintage.FIRST, october,
                at("2019-12-02T12:00-05:00"), true);
        Comparison comparison = Comparisons.compare(claim, claimed, derived, seen);
        assertEquals(Agreement.NUMBER_MATCHES, comparison.agreement());
        assertEquals(List.of(Facet.BASIS, Facet.VINTAGE, Facet.SCOPE, Facet.DERIVATION), comparison.differing());
        for (Basis basis : Basis.values()) {
            for (Vintage vintage : Vintage.values()) {
                Facts other = new Facts(claimed.measure(), "all vendors", basis, vintage, october, null, true);
                assertNotEquals(Agreement.AGREES,
                        Comparisons.compare(claim, claimed, derived, other).agreement());
            }
        }
        Facts revised = new Facts(claimed.measure(), "all vendors", Basis.UNSTATED, Vintage.REVISED, october, null,
                false);
        assertEquals(Agreement.DIFFERS,
                Comparisons.compare(claim, claimed, figure("$13.00 billion"), revised).agreement());
    }

    @Test
    void anExactFigureAgreesOnlyWhenAllIsKnownAndTheSame() {
        Facts known = deaths("mainland China", END_17, NOON);
        assertEquals(Agreement.AGREES,
                Comparisons.compare(figure("1,868"), known, figure("1,868"), known).agreement());
        Comparison bare = Comparisons.compare(figure("1,868"), Facts.NONE, figure("1,868"), Facts.NONE);
        assertEquals(Agreement.NUMBER_MATCHES, bare.agreement());
        assertEquals(List.of(Facet.MEASURE, Facet.SCOPE, Facet.AS_OF), bare.unstated());
        Facts average = new Facts("deaths", "mainland China", Basis.AVERAGE, Vintage.UNSTATED, at(END_17), at(NOON),
                false);
        assertEquals(List.of(Facet.BASIS),
                Comparisons.compare(figure("1,868"), known, figure("1,868"), average).differing());
        assertEquals(Agreement.NOT_COMPARABLE,
                Comparisons.compare(figure("1,868"), known, figure("60"), average).agreement());
    }

    @Test
    void anExactFigureStandsForWhatRoundsToIt() {
        Facts facts = deaths("world", END_17, NOON);
        assertEquals(Agreement.AGREES, Comparisons
                .compare(figure("$13.03 billion"), facts, figure("$13,027,000,000"), facts).agreement());
        assertEquals(Agreement.DIFFERS, Comparisons
                .compare(figure("$13.03 billion"), facts, figure("$13,036,000,000"), facts).agreement());
    }

    @Test
    void figuresOfDifferentSortsAreNotCompared() {
        Comparison percent = Comparisons.compare(figure("5 percent"), Facts.NONE, figure("5 percentage points"),
                Facts.NONE);
        assertEquals(Comparison.of(Agreement.NOT_COMPARABLE, Facet.UNIT), percent);
        Facts cases = new Facts("cases", null, Basis.UNSTATED, Vintage.UNSTATED, null, null, false);
        assertEquals(Comparison.of(Agreement.NOT_COMPARABLE, Facet.MEASURE),
                Comparisons.compare(figure("5"), deaths(null, null, null), figure("5"), cases));
        assertEquals(Comparison.of(Agreement.NOT_COMPARABLE, Facet.EXACTNESS),
                Comparisons.compare(figure("more than 2,000"), Facts.NONE, figure("about 2,100"), Facts.NONE));
    }

    @Test
    void lessThanTheHedgeAllowsFallsShort() {
        assertEquals(Agreement.FALLS_SHORT,
                Comparisons.compare(figure("more than 2,000"), Facts.NONE, figure("1,868"), Facts.NONE).agreement());
    }

    @Test
    void anEarlierTimeIsSaid() {
        assertEquals(Agreement.EARLIER_VALUE, Comparisons.compare(figure("2,004"),
                deaths("mainland China", END_18, NIGHT), figure("1,868"), deaths("mainland China", END_17, NOON))
                .agreement());
    }
}
