/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** Makes the exception that carries one sentence to a person. */
public final class Refusal {

    private static final String BUNDLE = "org.claimbench.intake";
    private static final int MEGABYTE = 1_000_000;

    private Refusal() {
    }

    public static CoreException because(String message, Object... details) {
        return because(null, message, details);
    }

    public static CoreException because(@Nullable Throwable cause, String message, Object... details) {
        return new CoreException(new Status(IStatus.ERROR, BUNDLE, NLS.bind(message, details), cause));
    }

    public static CoreException tooLarge(String name, long size, int limit) {
        return because(Messages.Intake_tooLarge, name, megabytes(size), megabytes(limit));
    }

    /** A count as a person writes it. */
    public static String number(int count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    /** Rounded up, so that a file just over the limit does not seem to have the size that is allowed. */
    private static String megabytes(long bytes) {
        return BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(MEGABYTE), 1, RoundingMode.CEILING)
                .stripTrailingZeros().toPlainString();
    }
}
