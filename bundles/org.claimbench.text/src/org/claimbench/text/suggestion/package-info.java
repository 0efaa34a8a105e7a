/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What in a text deserves to be checked, and why. A suggestion is for a person to see: nothing is ever marked by
 * itself. Plain Java; offsets count UTF-16 units. Everything here is usable from any thread.
 */
@NonNullByDefault
package org.claimbench.text.suggestion;

import org.eclipse.jdt.annotation.NonNullByDefault;
