/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The details within sentences that can be checked by themselves: figures, dates, names and titles, quotations, links.
 * Plain Java; offsets count UTF-16 units. Everything here is usable from any thread.
 */
@NonNullByDefault
package org.claimbench.text.item;

import org.eclipse.jdt.annotation.NonNullByDefault;
