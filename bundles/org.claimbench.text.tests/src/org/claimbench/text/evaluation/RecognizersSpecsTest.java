/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.evaluation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.claimbench.text.Span;
import org.claimbench.text.date.Bound;
import org.claimbench.text.date.DateMention;
import org.claimbench.text.date.Period;
import org.claimbench.text.date.Precision;
import org.claimbench.text.date.Unresolved;
import org.claimbench.text.quantity.Quantity;
import org.claimbench.text.quantity.QuantityKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The public expressions of Recognizers-Text (folder {@code Specs} of its repository, MIT licence), where they are at
 * hand. An expression counts as found when a figure with its value, or a period that is one of its values, stands on
 * its words; a date that is left open with the expected one among its candidates counts as open, not as right.
 */
class RecognizersSpecsTest {

    private static final Path SPECS = Path.of(System.getProperty("user.home"), ".cache", "claimbench",
            "recognizers-specs", "Specs");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final double CLOSE = 1e-9;
    /** The files, and which figures each of them expects; others in its sentences are not listed there. */
    private static final Map<String, Set<QuantityKind>> MODELS = new TreeMap<>(Map.of("Number/?/NumberModel",
            Set.of(QuantityKind.NUMBER, QuantityKind.RATIO), "Number/?/PercentModel", Set.of(QuantityKind.PERCENT),
            "Number/?/OrdinalModel", Set.of(QuantityKind.ORDINAL), "NumberWithUnit/?/CurrencyModel",
            Set.of(QuantityKind.MONEY), "NumberWithUnit/?/DimensionModel", Set.of(QuantityKind.MEASURE),
            "NumberWithUnit/?/AgeModel", Set.of(QuantityKind.DURATION), "NumberWithUnit/?/TemperatureModel",
            Set.of(QuantityKind.MEASURE)));

    @ParameterizedTest
    @CsvSource({"English, en, 0.68, 0.67", "German, de, 0.77, 0.75", "Spanish, es, 0.66, 0.60",
            "French, fr, 0.70, 0.70"})
    void figures(String name, String language, double precision, double recall) throws IOException {
        atHand();
        Score all = new Score();
        for (Map.Entry<String, Set<QuantityKind>> model : MODELS.entrySet()) {
            Score score = new Score();
            for (JsonNode each : read(model.getKey(), name)) {
                figure(each, language, model.getValue(), score, all);
            }
            report(name + ' ' + model.getKey().substring(model.getKey().lastIndexOf('/') + 1), score);
        }
        report(name + " figures", all);
        assertTrue(all.precision() >= precision && all.recall() >= recall, all::toString);
    }

    private static void figure(JsonNode each, String language, Set<QuantityKind> kinds, Score score, Score all) {
        String text = each.get("Input").asText();
        List<Quantity> found = Expressions.quantities(language, text, List.of());
        List<String> wanted = new ArrayList<>();
        List<String> got = new ArrayList<>();
        List<Quantity> open = new ArrayList<>(found);
        for (JsonNode result : each.get("Results")) {
            String value = result.path("Resolution").path("value").asText("").replace("%", "")
                    .replace(',', '.');
            String offset = result.path("Resolution").path("offset").asText("");
            if (result.path("TypeName").asText().equals("ordinal.relative") || value.isEmpty() && offset.isEmpty()
                    || value.equals("null")) {
                continue;
            }
            Span span = span(text, result);
            String label = result.get("Text").asText() + " = " + value;
            wanted.add(label);
            for (Quantity quantity : open) {
                if (quantity.span().overlaps(span) && isValue(quantity, value)) {
                    got.add(label);
                    open.remove(quantity);
                    break;
                }
            }
        }
        open.stream().filter(quantity -> kinds.contains(quantity.kind()))
                .forEach(quantity -> got.add(quantity.span().of(text) + " = " + Expressions.meaning(quantity)));
        score.add(text, wanted, got);
        all.add(text, wanted, got);
    }

    /** Some files give no offsets. */
    private static Span span(String text, JsonNode result) {
        int start = result.path("Start").asInt(-1);
        String words = result.get("Text").asText();
        int from = start >= 0 ? start : Math.max(0, text.toLowerCase(Locale.ROOT).indexOf(words));
        return new Span(from, start >= 0 ? result.get("End").asInt() + 1 : from + words.length());
    }

    private static boolean isValue(Quantity quantity, String value) {
        try {
            double wanted = Double.parseDouble(value);
            return close(quantity.low(), wanted) || close(quantity.high(), wanted);
        } catch (NumberFormatException e) {
            // A value that is no number in the specifications cannot be right.
            return false;
        }
    }

    private static boolean close(BigDecimal number, double wanted) {
        return Math.abs(number.doubleValue() - wanted) <= CLOSE * Math.max(1, Math.abs(wanted));
    }

    @ParameterizedTest
    @CsvSource({"English, en, 0.66, 0.48", "German, de, 0.69, 0.37", "Spanish, es, 0.70, 0.54",
            "French, fr, 0.53, 0.23"})
    void dates(String name, String language, double precision, double recall) throws IOException {
        atHand();
        Score score = new Score();
        List<String> coarse = new ArrayList<>();
        int open = 0;
        for (JsonNode each : read("DateTime/?/DateTimeModel", name)) {
            // Those without a day to reckon from are marked there as not supported.
            open += each.has("Context") ? date(each, language, score, coarse) : 0;
        }
        System.out.println(name + " dates: left open " + open + ", less exact " + coarse.size());
        report(name + " dates and periods", score);
        assertTrue(score.precision() >= precision && score.recall() >= recall, score::toString);
    }

    /** How many dates were left open with the expected one among the candidates. */
    private static int date(JsonNode each, String language, Score score, List<String> coarse) {
        String text = each.get("Input").asText();
        String reference = each.path("Context").path("ReferenceDateTime").asText();
        List<DateMention> found = new ArrayList<>(
                Expressions.dates(language, text, LocalDateTime.parse(reference).atOffset(ZoneOffset.UTC)));
        List<String> wanted = new ArrayList<>();
        List<String> got = new ArrayList<>();
        int open = 0;
        for (JsonNode result : each.get("Results")) {
            Span span = span(text, result);
            List<DateMention> here = found.stream().filter(one -> one.span().overlaps(span)).toList();
            String type = result.path("TypeName").asText();
            if (!type.equals("datetimeV2.date") && !type.equals("datetimeV2.daterange")) {
                // Times of day, durations and repetitions are no dates.
                found.removeAll(here);
                continue;
            }
            JsonNode values = result.path("Resolution").path("values");
            String label = result.get("Text").asText() + " = " + values;
            if (here.stream().anyMatch(one -> isOpen(one, values))) {
                open++;
                found.remove(here.getFirst());
            } else if (here.stream().anyMatch(one -> isRight(one, values))) {
                wanted.add(label);
                got.add(label);
                found.remove(here.getFirst());
            } else if (here.stream().anyMatch(one -> isCoarse(one, values))) {
                coarse.add(text + " | " + label + " | " + Expressions.meaning(here.getFirst()));
                found.remove(here.getFirst());
            } else {
                wanted.add(label);
            }
        }
        found.forEach(mention -> got.add(mention.span().of(text) + " = " + Expressions.meaning(mention)));
        score.add(text, wanted, got);
        return open;
    }

    private static boolean isOpen(DateMention mention, JsonNode values) {
        return mention.unresolved() == Unresolved.AMBIGUOUS
                && mention.candidates().stream().anyMatch(candidate -> isOneOf(candidate, Bound.WITHIN, values));
    }

    private static boolean isRight(DateMention mention, JsonNode values) {
        Period period = mention.period();
        return period == null ? isOpenThere(values) : isOneOf(period, mention.bound(), values);
    }

    /** A season, a fiscal year, 30 February. */
    private static boolean isOpenThere(JsonNode values) {
        return values.size() == 1 && values.get(0).path("value").asText().equals("not resolved");
    }

    /** "in two months" is a month here and a day there: as exact as the words are. */
    private static boolean isCoarse(DateMention mention, JsonNode values) {
        Period period = mention.period();
        return period != null && holdsOneOf(period, values);
    }

    /**
     * Their periods end on the day after the last one, their ranges of two dates with the first day of the second one;
     * a bound has one end only.
     */
    private static boolean isOneOf(Period period, Bound bound, JsonNode values) {
        for (JsonNode value : values) {
            String day = value.path("value").asText("");
            String start = value.path("start").asText("");
            String end = value.path("end").asText("");
            boolean same = !day.isEmpty() && period.from().toString().equals(day)
                    && period.to().toString().equals(day);
            boolean from = start.isEmpty() || period.from().toString().equals(start)
                    || bound == Bound.AFTER && period.to().plusDays(1).toString().equals(start);
            boolean to = end.isEmpty() || period.to().plusDays(1).toString().equals(end)
                    || period.precision() == Precision.SPAN && isRangeEnd(period.to(), end)
                    || bound != Bound.WITHIN && (period.from().toString().equals(end)
                            || period.to().toString().equals(end));
            if (same || day.isEmpty() && !(start.isEmpty() && end.isEmpty()) && from && to && isDay(start + end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRangeEnd(LocalDate last, String end) {
        LocalDate next = last.plusDays(1);
        return last.toString().equals(end) || next.getDayOfMonth() == 1 && last.withDayOfMonth(1).toString().equals(end)
                || next.getDayOfYear() == 1 && last.withDayOfYear(1).toString().equals(end);
    }

    private static boolean holdsOneOf(Period period, JsonNode values) {
        for (JsonNode value : values) {
            String from = value.path("value").asText(value.path("start").asText(""));
            String to = value.path("value").asText(value.path("end").asText(""));
            if (from.matches(DAY) && to.matches(DAY) && !LocalDate.parse(from).isBefore(period.from())
                    && !LocalDate.parse(to).isAfter(period.to().plusDays(1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDay(String text) {
        return text.length() >= LocalDate.EPOCH.toString().length();
    }

    private static void atHand() {
        assumeTrue(Files.isDirectory(SPECS),
                "Skipped: the folder Specs of Recognizers-Text is not in ~/.cache/claimbench/recognizers-specs.");
    }

    private static JsonNode read(String model, String language) throws IOException {
        String text = Files.readString(SPECS.resolve(model.replace("?", language) + ".json"), StandardCharsets.UTF_8);
        return JSON.readTree(text.replace("\uFEFF", ""));
    }

    private static void report(String name, Score score) throws IOException {
        System.out.println(name + ": " + score);
        Path misses = Path.of("target", "recognizers", name.replaceAll("\\W+", "-").toLowerCase(Locale.ROOT) + ".txt");
        Files.createDirectories(misses.getParent());
        Files.write(misses, score.misses());
    }
}
