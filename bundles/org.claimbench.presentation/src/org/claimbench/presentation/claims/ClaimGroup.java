/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.claims;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The head of a group. It stays the same head while claims come and go.
 *
 * @param name
 *            what its claims have in common
 * @param count
 *            how many claims the group has
 * @param folded
 *            whether only the head is shown
 */
public record ClaimGroup(String name, int count, boolean folded) implements ClaimLine {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClaimGroup group && name.equals(group.name);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(name);
    }
}
