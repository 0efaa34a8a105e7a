/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A dossier with its snapshots as one file that can be sent: a zip that holds {@code chips.dossier} and
 * {@code chips.snapshots/ab/cdef…}, and nothing else.
 */
@NonNullByDefault
package org.claimbench.core.packing;

import org.eclipse.jdt.annotation.NonNullByDefault;
