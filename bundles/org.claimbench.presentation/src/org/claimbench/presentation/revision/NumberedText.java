/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.revision;

import org.claimbench.model.Document;
import org.claimbench.model.Revision;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A text of a document with its number.
 *
 * @param number
 *            from 1
 * @param text
 *            never null
 * @param headline
 *            which may stand in the text as well; empty when there is none
 * @param byline
 *            which may stand in the text as well; empty when there is none
 */
public record NumberedText(int number, String text, String headline, String byline) {

    private static final String NOTHING = ""; //$NON-NLS-1$

    static NumberedText of(@Nullable Revision revision) {
        if (revision == null) {
            return new NumberedText(0, NOTHING, NOTHING, NOTHING);
        }
        String text = orEmpty(revision.getText());
        if (revision.eContainer() instanceof Document document) {
            Revision newest = document.currentRevision();
            String now = newest == null ? NOTHING : orEmpty(newest.getText());
            return new NumberedText(revision.getNumber(), text, headline(text, now, orEmpty(document.getHeadline())),
                    orEmpty(document.getByline()));
        }
        return new NumberedText(revision.getNumber(), text, NOTHING, NOTHING);
    }

    /**
     * The headline of a text. A document keeps that of its newest text; where that starts with it, an earlier text
     * started with the one that it had.
     *
     * @param text
     *            perhaps an earlier one
     * @param newest
     *            text of the document
     * @param headline
     *            of the newest text
     * @return empty when there is none
     */
    public static String headline(String text, String newest, String headline) {
        boolean inText = !headline.isEmpty() && newest.stripLeading().startsWith(headline);
        boolean same = text.stripLeading().startsWith(headline);
        return same || !inText ? headline : text.lines().filter(line -> !line.isBlank()).findFirst().orElse(NOTHING);
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? NOTHING : words;
    }
}
