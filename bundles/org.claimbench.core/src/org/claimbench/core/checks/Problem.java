/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.checks;

import org.claimbench.model.Claim;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a check reports.
 *
 * @param rule
 *            the check’s id
 * @param severity
 *            how much it matters
 * @param message
 *            one sentence for the person at the desk
 * @param claim
 *            where, or null when it concerns the whole dossier
 * @param fixable
 *            whether a quick fix is known
 */
public record Problem(String rule, Severity severity, String message, @Nullable Claim claim, boolean fixable) {
}
