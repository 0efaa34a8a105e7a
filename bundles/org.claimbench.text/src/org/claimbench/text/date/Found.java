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

    /** Nothing, for dates in figures. */
    static final Found NOTHING = new Found(new Seasons(true, false));

    private final Map<Slot, Object> values = new EnumMap<>(Slot.class);

    private final Seasons seasons;

    /**
     * @param seasons
     *            as the text’s region has them
     */
    Found(Seasons seasons) {
        this.seasons = seasons;
    }

    Seasons seasons() {
        return seasons;
    }

    Found copy() {
        Found copy = new Found(seasons);
        copy.values.putAll(values);
        return copy;
    }

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
        Object unit = values.getOrDefault(Slot.UNIT, values.get(Slot.UNITS));
        return unit instanceof DateUnit known ? known : DateUnit.DAY;
    }

    BigDecimal count() {
        return values.get(Slot.N) instanceof BigDecimal count ? count : BigDecimal.ONE;
    }

    @Nullable
    Holiday holiday() {
        return values.get(Slot.HOLIDAY) instanceof Holiday holiday ? holiday : null;
    }
}
