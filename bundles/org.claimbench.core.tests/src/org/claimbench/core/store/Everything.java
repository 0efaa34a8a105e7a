/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The file that the format is held to: it uses every feature of the model. It changes only when the format does. */
public final class Everything {

    private Everything() {
    }

    public static byte[] bytes() throws IOException {
        try (InputStream in = Objects.requireNonNull(Everything.class.getResourceAsStream("everything.dossier"))) {
            return in.readAllBytes();
        }
    }
}
