/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal;

import java.util.Locale;
import java.util.stream.Stream;

/** What the ending of a name tells. */
public final class FileNames {

    private FileNames() {
    }

    /** Whether the name has one of the endings, which are in lower case, in whatever letters. */
    public static boolean endsWith(String name, String... endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(endings).anyMatch(lower::endsWith);
    }
}
