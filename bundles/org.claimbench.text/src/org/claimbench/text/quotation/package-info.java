/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Comparing words in quotation marks with what was said. It tells what differs, never whether what was said is true.
 * Plain Java and ICU4J; offsets count UTF-16 units. Everything here is usable from any thread.
 */
@NonNullByDefault
package org.claimbench.text.quotation;

import org.eclipse.jdt.annotation.NonNullByDefault;
