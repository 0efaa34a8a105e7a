/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Marks in a text that was revised: old and new text are aligned once, every mark is carried over with an honest word
 * about it, and quotations without an old text are searched for. Plain Java; offsets count UTF-16 units. What is public
 * is usable from any thread.
 */
@NonNullByDefault
package org.claimbench.text.revision;

import org.eclipse.jdt.annotation.NonNullByDefault;
