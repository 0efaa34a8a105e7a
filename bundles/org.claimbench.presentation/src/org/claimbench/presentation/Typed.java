/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

/** What stands in a field, compared with what the dossier holds. */
final class Typed {

    private Typed() {
    }

    /** Whether writing it would change nothing; the dossier keeps no text that is all white space. */
    static boolean same(String typed, String kept) {
        return typed.equals(kept) || typed.isBlank() && kept.isEmpty();
    }
}
