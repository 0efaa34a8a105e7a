/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What a person sees and decides when a newer text of a document comes in: each mark, its old and its new words, and
 * what is to become of it.
 */
@NonNullByDefault
package org.claimbench.presentation.revision;

import org.eclipse.jdt.annotation.NonNullByDefault;
