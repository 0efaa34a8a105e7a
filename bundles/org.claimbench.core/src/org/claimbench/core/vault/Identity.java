/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.vault;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who a protected source is.
 *
 * @param name
 *            may be empty
 * @param reach
 *            how to reach the source; may be empty
 * @param notes
 *            anything else; may be empty
 */
public record Identity(String name, String reach, String notes) {

    /**
     * This together with what became known later.
     *
     * @param later
     *            what is new in it goes below what was known, on lines of its own
     * @return holds all lines of both, each once
     */
    public Identity and(Identity later) {
        return new Identity(lines(name, later.name), lines(reach, later.reach), lines(notes, later.notes));
    }

    private static String lines(String known, String later) {
        return Stream.of(known, later).flatMap(String::lines).filter(line -> !line.isBlank()).distinct()
                .collect(Collectors.joining("\n")); //$NON-NLS-1$
    }

    /** Says nothing, so that no log or message gives a source away. */
    @Override
    public String toString() {
        return "Identity[withheld]"; //$NON-NLS-1$
    }
}
