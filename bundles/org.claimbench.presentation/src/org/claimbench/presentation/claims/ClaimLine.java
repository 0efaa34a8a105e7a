/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.claims;

/** A line of the list: a claim, or the head of a group of claims. */
public sealed interface ClaimLine permits ClaimRow, ClaimGroup {
}
