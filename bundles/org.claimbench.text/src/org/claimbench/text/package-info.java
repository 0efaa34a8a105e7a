/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Reading a text as a desk does: sentences, whole words, and marks that find their words again. Plain Java and ICU4J;
 * every offset counts UTF-16 units unless a name says otherwise. Everything here is usable from any thread.
 */
@NonNullByDefault
package org.claimbench.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
