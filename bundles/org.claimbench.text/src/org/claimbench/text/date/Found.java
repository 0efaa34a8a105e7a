/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.date;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/** What the parts of an expression are: the values of its slots. */
final class Found {

    private final Map<Slot, Object> values = new EnumMap<>(Slot.class);

    void put(Slot slot, @Nullable Object value) {
        if (value == null) {
            values.remove(slot);
        } else {
            values.put(slot, value);
        }
    }

    int number(Slot slot) {
        return values.get(slot) instanceof Integer number ? number : 0;
    }

    boolean has(Slot slot) {
        return values.containsKey(slot);
    }

    @Nullable
    DayOfWeek weekday() {
        return values.get(Slot.WEEKDAY) instanceof DayOfWeek day ? day : null;
    }

    DateUnit unit() {
        return values.get(Slot.UNIT) instanceof DateUnit unit ? unit : DateUnit.DAY;
    }

    BigDecimal count() {
        return values.get(Slot.N) instanceof BigDecimal count ? count : BigDecimal.ONE;
    }
}
