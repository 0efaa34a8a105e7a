/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** The list of a dossier's claims: which are shown, in what order, and what is done to several of them at once. */
@NonNullByDefault
package org.claimbench.presentation.claims;

import org.eclipse.jdt.annotation.NonNullByDefault;
