/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui;

import org.eclipse.core.runtime.preferences.InstanceScope;

/** Who works here: the name under which findings are recorded. */
public final class Author {

    /** The preference node and key that hold the name. */
    private static final String NODE = "org.claimbench.ui"; //$NON-NLS-1$
    private static final String NAME = "author"; //$NON-NLS-1$

    private Author() {
    }

    /**
     * The name.
     *
     * @return as set in the preferences, else the name of the system's account
     */
    public static String name() {
        return InstanceScope.INSTANCE.getNode(NODE).get(NAME, System.getProperty("user.name")); //$NON-NLS-1$
    }
}
