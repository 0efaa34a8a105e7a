/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.evaluation;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.claimbench.text.Span;
import org.claimbench.text.date.Bound;
import org.claimbench.text.date.DateMention;
import org.claimbench.text.date.Dates;
import org.claimbench.text.date.Unresolved;
import org.claimbench.text.quantity.Hedge;
import org.claimbench.text.quantity.Quantities;
import org.claimbench.text.quantity.Quantity;
import org.eclipse.jdt.annotation.Nullable;

/** What the library reads in a sentence, written as the gold file writes it. */
final class Expressions {

    private static final Map<String, Dates> DATES = new HashMap<>();
    private static final Map<String, Quantities> QUANTITIES = new HashMap<>();

    private Expressions() {
    }

    static List<DateMention> dates(String language, String text, @Nullable OffsetDateTime published) {
        return DATES.computeIfAbsent(language, tag -> new Dates(Locale.forLanguageTag(tag))).of(text, published);
    }

    static List<Quantity> quantities(String language, String text, List<Span> others) {
        return QUANTITIES.computeIfAbsent(language, tag -> new Quantities(Locale.forLanguageTag(tag))).of(text, others);
    }

    /** Figures and dates in the order of the text, each {@code words = meaning}. */
    static List<String> of(String language, String text, @Nullable OffsetDateTime published) {
        List<DateMention> dates = dates(language, text, published);
        List<String> found = new ArrayList<>();
        dates.forEach(date -> found.add(date.span().of(text) + " = " + meaning(date)));
        quantities(language, text, dates.stream().map(DateMention::span).toList())
                .forEach(quantity -> found.add(quantity.span().of(text) + " = " + meaning(quantity)));
        return found;
    }

    static String meaning(DateMention date) {
        Unresolved reason = date.unresolved();
        if (reason != null) {
            return "date ?" + reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        return "date " + date.period()
                + (date.bound() == Bound.WITHIN ? "" : " " + date.bound().name().toLowerCase(Locale.ROOT));
    }

    static String meaning(Quantity quantity) {
        String low = plain(quantity.interval().min());
        String high = plain(quantity.interval().max());
        return quantity.kind().label() + ' ' + (low.equals(high) ? low : low + ".." + high)
                + (quantity.unit() == null ? "" : " " + quantity.unit())
                + (quantity.hedge() == Hedge.NONE ? "" : " " + quantity.hedge().label());
    }

    static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
