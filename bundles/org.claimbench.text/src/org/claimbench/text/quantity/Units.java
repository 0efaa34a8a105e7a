/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.quantity;

import static javax.measure.MetricPrefix.CENTI;
import static javax.measure.MetricPrefix.GIGA;
import static javax.measure.MetricPrefix.KILO;
import static javax.measure.MetricPrefix.MEGA;
import static javax.measure.MetricPrefix.MILLI;
import static tech.units.indriya.unit.Units.CELSIUS;
import static tech.units.indriya.unit.Units.CUBIC_METRE;
import static tech.units.indriya.unit.Units.DAY;
import static tech.units.indriya.unit.Units.GRAM;
import static tech.units.indriya.unit.Units.HOUR;
import static tech.units.indriya.unit.Units.KELVIN;
import static tech.units.indriya.unit.Units.KILOGRAM;
import static tech.units.indriya.unit.Units.KILOMETRE_PER_HOUR;
import static tech.units.indriya.unit.Units.LITRE;
import static tech.units.indriya.unit.Units.METRE;
import static tech.units.indriya.unit.Units.MINUTE;
import static tech.units.indriya.unit.Units.SECOND;
import static tech.units.indriya.unit.Units.SQUARE_METRE;
import static tech.units.indriya.unit.Units.WATT;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import javax.measure.IncommensurableException;
import javax.measure.Unit;

import tech.units.indriya.function.Calculus;
import tech.units.indriya.function.DefaultNumberSystem;

/**
 * The units of measurement that news use, with their symbols, their identifiers in ICU and how they convert. Factors
 * are those of NIST Special Publication 811, appendix B. Months and years convert to each other, never to days.
 */
final class Units {

    private static final Map<String, Unit<?>> UNITS = new LinkedHashMap<>();
    private static final Map<String, String> NAMES = new LinkedHashMap<>();
    private static final Map<String, Integer> MONTHS = Map.of("mo", 1, "a", 12, "decade", 120, "century", 1200);

    static {
        // Left to itself, the library looks for it with the thread's class loader, which a bundle does not have.
        Calculus.setCurrentNumberSystem(new DefaultNumberSystem());
        add("km", "kilometer", KILO(METRE));
        add("m", "meter", METRE);
        add("cm", "centimeter", CENTI(METRE));
        add("mm", "millimeter", MILLI(METRE));
        add("mi", "mile", METRE.multiply(1609.344));
        add("nmi", "nautical-mile", METRE.multiply(1852));
        add("yd", "yard", METRE.multiply(0.9144));
        add("ft", "foot", METRE.multiply(0.3048));
        add("in", "inch", METRE.multiply(0.0254));
        add("km²", "square-kilometer", KILO(METRE).pow(2));
        add("m²", "square-meter", SQUARE_METRE);
        add("ha", "hectare", SQUARE_METRE.multiply(10_000));
        add("mi²", "square-mile", METRE.multiply(1609.344).pow(2));
        add("ft²", "square-foot", METRE.multiply(0.3048).pow(2));
        add("ac", "acre", SQUARE_METRE.multiply(4046.8564224));
        add("m³", "cubic-meter", CUBIC_METRE);
        add("L", "liter", LITRE);
        add("mL", "milliliter", MILLI(LITRE));
        add("gal", "gallon", LITRE.multiply(3.785411784));
        add("bbl", "barrel", LITRE.multiply(158.987294928));
        add("t", "tonne", KILOGRAM.multiply(1000));
        add("ton", "ton", KILOGRAM.multiply(907.18474));
        add("kg", "kilogram", KILOGRAM);
        add("g", "gram", GRAM);
        add("mg", "milligram", MILLI(GRAM));
        add("lb", "pound", KILOGRAM.multiply(0.45359237));
        add("oz", "ounce", KILOGRAM.multiply(0.028349523125));
        add("km/h", "kilometer-per-hour", KILOMETRE_PER_HOUR);
        add("mph", "mile-per-hour", KILOMETRE_PER_HOUR.multiply(1.609344));
        add("W", "watt", WATT);
        add("kW", "kilowatt", KILO(WATT));
        add("MW", "megawatt", MEGA(WATT));
        add("GW", "gigawatt", GIGA(WATT));
        add("kWh", "kilowatt-hour", KILO(WATT).multiply(HOUR));
        add("°C", "celsius", CELSIUS);
        add("°F", "fahrenheit", KELVIN.multiply(5).divide(9).shift(459.67));
        add("s", "second", SECOND);
        add("min", "minute", MINUTE);
        add("h", "hour", HOUR);
        add("d", "day", DAY);
        add("wk", "week", DAY.multiply(7));
        NAMES.put("mo", "month");
        NAMES.put("a", "year");
        NAMES.put("decade", "decade");
        NAMES.put("century", "century");
    }

    private Units() {
    }

    private static void add(String symbol, String icu, Unit<?> unit) {
        UNITS.put(symbol, unit);
        NAMES.put(symbol, icu);
    }

    /** ICU’s identifiers by our symbols. */
    static Map<String, String> names() {
        return Collections.unmodifiableMap(NAMES);
    }

    static boolean isTime(String symbol) {
        return MONTHS.containsKey(symbol) || UNITS.containsKey(symbol) && UNITS.get(symbol).isCompatible(SECOND);
    }

    /** The same quantity in another unit; nothing when the units measure different things. */
    static Optional<BigDecimal> convert(BigDecimal number, String from, String to) {
        if (from.equals(to)) {
            return Optional.of(number);
        }
        if (MONTHS.containsKey(from) && MONTHS.containsKey(to)) {
            return Optional.of(number.multiply(BigDecimal.valueOf(MONTHS.get(from)))
                    .divide(BigDecimal.valueOf(MONTHS.get(to)), MathContext.DECIMAL64));
        }
        if (!UNITS.containsKey(from) || !UNITS.containsKey(to)) {
            return Optional.empty();
        }
        try {
            Number converted = UNITS.get(from).getConverterToAny(UNITS.get(to)).convert(number);
            return Optional.of(new BigDecimal(converted.toString()));
        } catch (IncommensurableException e) {
            return Optional.empty();
        }
    }
}
