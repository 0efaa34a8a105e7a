/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.util.Optional;
import java.util.regex.Pattern;

import org.claimbench.core.internal.Messages;
import org.eclipse.jdt.annotation.Nullable;

/** What a digest looks like. */
final class Digests {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}"); //$NON-NLS-1$

    private Digests() {
    }

    /** Why a text is no SHA-256 in lower-case hexadecimal digits, or empty when it is. */
    static Optional<String> refusal(@Nullable String digest) {
        boolean fits = digest != null && SHA_256.matcher(digest).matches();
        return fits ? Optional.empty() : Optional.of(Messages.Refused_notADigest);
    }
}
