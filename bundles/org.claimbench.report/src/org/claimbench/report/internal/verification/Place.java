/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.verification;

import org.claimbench.report.internal.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * Where a claim stands: the words, and their paragraph.
 *
 * @param document
 *            the text by name; empty when there is only one, and when the mark lost its words
 * @param text
 *            the number of the text, from 1; 0 when there is only one
 * @param paragraph
 *            its number, or that the mark lost its words
 * @param link
 *            to the paragraph; empty when the mark lost its words
 */
record Place(String document, int text, String paragraph, String link, String words) {

    /** The paragraph, behind the number of the text where there are several. */
    String inShort() {
        return text == 0 ? paragraph : NLS.bind(Messages.Place_inText, text, paragraph);
    }
}
