/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.product.internal;

import org.eclipse.osgi.util.NLS;

/** The words of this bundle. */
@SuppressWarnings("null") // the fields are filled by NLS
public final class Messages extends NLS {

    public static String Menu_edit;
    public static String Menu_file;
    public static String Menu_help;
    public static String Menu_navigate;
    public static String Menu_show_in;
    public static String Menu_views;
    public static String Menu_window;
    public static String Open_missing;
    public static String Open_failed;
    public static String Workspace_inUse;
    public static String Workspace_inUseTitle;
    public static String Workspace_unusable;
    public static String Saving;

    static {
        NLS.initializeMessages("org.claimbench.product.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
