/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.checks;

/** How much a problem matters. */
public enum Severity {

    /** The dossier says something that does not hold. */
    ERROR("error"), //$NON-NLS-1$
    /** Something is missing that the dossier should have before it goes out. */
    WARNING("warning"); //$NON-NLS-1$

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /**
     * The word for machines.
     *
     * @return lower-case English, never translated
     */
    public String label() {
        return label;
    }
}
