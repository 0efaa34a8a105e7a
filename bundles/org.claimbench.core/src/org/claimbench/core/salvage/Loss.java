/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.salvage;

/**
 * Something that a salvaged dossier does not hold as the damaged file had it.
 *
 * @param line
 *            where it stood in the damaged file, from 1
 * @param what
 *            one sentence for the person at the desk, without the line
 */
public record Loss(int line, String what) {
}
