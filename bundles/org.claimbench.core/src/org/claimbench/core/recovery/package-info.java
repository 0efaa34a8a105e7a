/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Unsaved work is kept beside the dossiers, so that a crash loses seconds at most. */
@NonNullByDefault
package org.claimbench.core.recovery;

import org.eclipse.jdt.annotation.NonNullByDefault;
