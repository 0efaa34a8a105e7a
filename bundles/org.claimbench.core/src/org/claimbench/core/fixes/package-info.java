/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** What mends a problem without asking, one fix a class. */
@NonNullByDefault
package org.claimbench.core.fixes;

import org.eclipse.jdt.annotation.NonNullByDefault;
