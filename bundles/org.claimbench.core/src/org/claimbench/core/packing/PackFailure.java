/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.packing;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** Why something was not packed or unpacked, in one sentence. */
final class PackFailure {

    private static final int LONGEST = 80;

    private PackFailure() {
    }

    static CoreException of(String pattern, Object... words) {
        return because(null, pattern, words);
    }

    static CoreException because(@Nullable Throwable cause, String pattern, Object... words) {
        return new CoreException(Status.error(NLS.bind(pattern, words), cause));
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** A name from somebody else's file, such that it cannot garble the sentence. */
    static String shown(String name) {
        String shortened = name.length() > LONGEST ? name.substring(0, LONGEST) + '…' : name;
        return shortened.replaceAll("\\p{Cntrl}", "?"); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
