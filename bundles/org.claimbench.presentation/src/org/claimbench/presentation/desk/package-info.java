/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the views across all dossiers of the workspace show and do. */
@NonNullByDefault
package org.claimbench.presentation.desk;

import org.eclipse.jdt.annotation.NonNullByDefault;
