/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal;

import java.nio.charset.Charset;

/** Names of files that people give and programs stumble over. */
final class Names {

    private Names() {
    }

    /** With spaces, and with umlauts where this machine's file names can have them. */
    static String awkward(String name) {
        String umlauts = name + " für Köln";
        boolean possible = Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode(umlauts);
        return possible ? umlauts : name + " for Cologne";
    }
}
