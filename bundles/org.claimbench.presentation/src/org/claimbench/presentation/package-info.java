/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the screens show and do, without a widget: marks, the claim in hand, choices and the new-dossier form. */
@NonNullByDefault
package org.claimbench.presentation;

import org.eclipse.jdt.annotation.NonNullByDefault;
