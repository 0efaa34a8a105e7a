/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.verification;

/** A link to an item, in words and sign. */
record Reference(int number, String key, String word, String glyph) {

    static Reference to(Mark mark) {
        return new Reference(mark.number(), mark.outcome().key(), mark.outcome().word(), mark.outcome().glyph());
    }
}
