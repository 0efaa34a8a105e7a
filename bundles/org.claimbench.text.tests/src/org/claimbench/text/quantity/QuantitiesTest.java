/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.claimbench.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a figure can stand for. The gold file has the many expressions; here are the rules. */
class QuantitiesTest {

    private static Quantity only(String language, String text) {
        List<Quantity> found = new Quantities(Locale.forLanguageTag(language)).of(text, List.of());
        assertEquals(1, found.size(), found::toString);
        return found.getFirst();
    }

    @Test
    void nearlyMeansBelow() {
        Interval nearly = only("en", "nearly 2,000").interval();
        assertTrue(nearly.contains(new BigDecimal("1868")));
        assertFalse(nearly.contains(new BigDecimal("2000")));
        assertTrue(nearly.liesBelow(new BigDecimal("2004")));
        assertTrue(nearly.liesAbove(new BigDecimal("1500")));
    }

    @Test
    void tensOfThousandsEndBeforeAHundredThousand() {
        Interval tens = only("en", "tens of thousands").interval();
        assertTrue(tens.contains(new BigDecimal("72436")));
        assertFalse(tens.contains(new BigDecimal("100000")));
        assertFalse(tens.contains(new BigDecimal("19999")));
    }

    @Test
    void theLastStatedPlaceIsKnown() {
        assertEquals(0, new BigDecimal("10000000").compareTo(only("en", "$13.03 billion").step()));
        assertEquals(0, BigDecimal.ONE.compareTo(only("en", "2,000").step()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en|1,234.5|1234.5", "de|1.234,5|1234.5", "fr|1 234,5|1234.5",
            "es|1.234,5|1234.5", "de-CH|1’234.5|1234.5", "en-IN|12,34,567|1234567", "es-MX|1,234.5|1234.5",
            "de|1.5|1.5", "fr|72\u202F436|72436"})
    void figuresAreReadAsTheLanguageWritesThem(String language, String text, String value) {
        Quantity quantity = only(language, text);
        assertEquals(0, new BigDecimal(value).compareTo(quantity.low()), quantity::toString);
        assertEquals(text, quantity.span().of(text));
    }

    @ParameterizedTest
    @CsvSource({"en,USD", "en-US,USD", "en-AU,AUD", "en-CA,CAD", "es,$", "es-MX,MXN"})
    void theDollarIsThatOfTheRegionAndOpenWhereNobodyKnows(String language, String unit) {
        assertEquals(unit, only(language, "$300").unit());
    }

    @Test
    void namesAndTimesOfDayAreNoFigures() {
        assertEquals(List.of(), new Quantities(Locale.ENGLISH)
                .of("The 5G talks on COVID-19 with the G7 began at 8:30 and ended at 5 p.m.", List.of()));
    }

    @Test
    void whatBelongsToADateIsLeftOut() {
        String text = "On 18 February 2020 there were 1,868.";
        List<Quantity> found = new Quantities(Locale.ENGLISH).of(text, List.of(new Span(3, 19)));
        assertEquals(List.of("1,868"), found.stream().map(quantity -> quantity.span().of(text)).toList());
    }

    @Test
    void unitsOfOneKindConvertAndOthersDoNot() {
        Quantity mile = only("en", "a mile is 1.609344 km".substring(10));
        Quantity converted = Conversion.to(only("en", "1 mile"), mile).orElseThrow();
        assertEquals(1, converted.low().doubleValue(), 1e-9);
        assertEquals("mi", converted.unit());
        assertEquals(2, Conversion.to(only("en", "5 years"), only("en", "24 months")).orElseThrow().low().intValue());
        assertEquals(0, new BigDecimal("50").compareTo(
                Conversion.to(only("en", "40 percent"), only("en", "half")).orElseThrow().low()));
        assertEquals(212, Conversion.to(only("en", "0 degrees Fahrenheit"), only("en", "100 °C")).orElseThrow().low()
                .doubleValue(), 1e-6);
        assertTrue(Conversion.to(only("en", "5 km"), only("en", "5 kg")).isEmpty());
        assertTrue(Conversion.to(only("en", "$5"), only("en", "€5")).isEmpty());
        assertTrue(Conversion.to(only("en", "5 percent"), only("en", "5 percentage points")).isEmpty());
        assertTrue(Conversion.to(only("en", "a month".replace("a", "1")), only("en", "30 days")).isEmpty());
    }
}
