/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.comparison;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What is known about a figure beside its number. Immutable.
 *
 * @param measure
 *            what is counted, for example "deaths"; null when nobody said
 * @param scope
 *            of which area, group or kind, for example "mainland China"; null when nobody said
 * @param basis
 *            how it relates to its period
 * @param vintage
 *            which of successive values it is
 * @param asOf
 *            the time that it describes; null when nobody said
 * @param published
 *            when the text or source came out; null when that is not known
 * @param derived
 *            whether it was worked out from other figures
 */
public record Facts(@Nullable String measure, @Nullable String scope, Basis basis, Vintage vintage,
        @Nullable Moment asOf, @Nullable Moment published, boolean derived) {

    /** Nothing but the number. */
    public static final Facts NONE = new Facts(null, null, Basis.UNSTATED, Vintage.UNSTATED, null, null, false);
}
