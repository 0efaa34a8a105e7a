/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.suggestion;

import java.util.List;

/** Says what in a text deserves to be checked. Must be usable from any thread; must not reach a network by itself. */
public interface Suggester {

    /**
     * Looks at a text.
     *
     * @param text
     *            with its sentences and items
     * @return in any order; more than one may be about the same words
     */
    List<Suggestion> suggest(ReadText text);
}
