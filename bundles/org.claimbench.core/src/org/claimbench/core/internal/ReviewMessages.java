/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.internal;

import org.eclipse.osgi.util.NLS;

/** What is said in review. */
@SuppressWarnings("null") // the fields are filled by NLS
public final class ReviewMessages extends NLS {

    public static String Submission_again;
    public static String Submission_approved;

    static {
        NLS.initializeMessages("org.claimbench.core.internal.reviewmessages", ReviewMessages.class); //$NON-NLS-1$
    }

    private ReviewMessages() {
    }
}
