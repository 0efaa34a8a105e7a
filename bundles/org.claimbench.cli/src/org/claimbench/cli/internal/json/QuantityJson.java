/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal.json;

import java.math.BigDecimal;
import java.util.List;

import org.claimbench.core.figures.ClaimFigures;
import org.claimbench.core.figures.TextFigures;
import org.claimbench.model.Claim;
import org.claimbench.text.date.DateMention;
import org.claimbench.text.date.Period;
import org.claimbench.text.quantity.Hedge;
import org.claimbench.text.quantity.Quantity;
import org.eclipse.jdt.annotation.Nullable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The figures in a claim’s words, with the numbers that they can stand for. */
final class QuantityJson {

    private QuantityJson() {
    }

    /** Sets the key "quantities", unless there are none. */
    static void putAll(ObjectNode claimJson, Claim claim) {
        TextFigures figures = ClaimFigures.of(claim);
        if (!figures.quantities().isEmpty()) {
            ArrayNode all = claimJson.putArray("quantities"); //$NON-NLS-1$
            figures.quantities().forEach(quantity -> all.add(of(quantity, figures, claim)));
        }
    }

    private static ObjectNode of(Quantity quantity, TextFigures figures, Claim claim) {
        ObjectNode json = Json.object();
        Json.put(json, "text", quantity.span().of(figures.text())); //$NON-NLS-1$
        Json.put(json, "kind", quantity.kind().label()); //$NON-NLS-1$
        putNumber(json, "min", quantity.interval().min()); //$NON-NLS-1$
        putNumber(json, "max", quantity.interval().max()); //$NON-NLS-1$
        Json.put(json, "unit", quantity.unit()); //$NON-NLS-1$
        if (quantity.hedge() != Hedge.NONE) {
            Json.put(json, "hedge", quantity.hedge().label()); //$NON-NLS-1$
        }
        Json.put(json, "period", period(figures.dates())); //$NON-NLS-1$
        Json.put(json, "asOf", claim.getAsOf()); //$NON-NLS-1$
        return json;
    }

    private static void putNumber(ObjectNode json, String key, @Nullable BigDecimal number) {
        if (number != null) {
            BigDecimal stripped = number.stripTrailingZeros();
            json.put(key, stripped.scale() < 0 ? stripped.setScale(0) : stripped);
        }
    }

    /** The one period that the words name. */
    private static @Nullable Period period(List<DateMention> dates) {
        return dates.size() == 1 ? dates.getFirst().period() : null;
    }
}
