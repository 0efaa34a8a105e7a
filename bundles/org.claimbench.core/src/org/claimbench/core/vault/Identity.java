/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.vault;

/**
 * Who a protected source is.
 *
 * @param name
 *            may be empty
 * @param reach
 *            how to reach the source; may be empty
 * @param notes
 *            anything else; may be empty
 */
public record Identity(String name, String reach, String notes) {

    /** Says nothing, so that no log or message gives a source away. */
    @Override
    public String toString() {
        return "Identity[withheld]"; //$NON-NLS-1$
    }
}
