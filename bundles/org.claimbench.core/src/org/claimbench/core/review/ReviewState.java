/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.review;

/** Where a claim stands in review, in the order in which it wants attention of the one who checks. */
public enum ReviewState {

    /** Somebody gave it back. */
    RETURNED,
    /** Nobody handed it over yet. */
    DRAFT,
    /** It was approved, and changed after that. */
    STALE,
    /** It waits for approval. */
    SUBMITTED,
    /** It has the approvals that the policy asks for, of what it says now. */
    APPROVED
}
