/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import java.util.List;

import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.model.Revision;
import org.claimbench.presentation.internal.DocumentMessages;
import org.eclipse.osgi.util.NLS;

/** An earlier revision, only to be read, with the marks whose words stand in it. All offsets are UTF-16. */
public final class EarlierText {

    private final String title;
    private final String text;
    private final List<Mark> marks;

    EarlierText(Dossier dossier, Revision revision, DeskTime time) {
        int all = revision.eContainer() instanceof Document document ? document.getRevisions().size() : 1;
        title = NLS.bind(DocumentMessages.Earlier_title, new Object[] {Integer.valueOf(revision.getNumber()),
                Integer.valueOf(all), time.words(revision.getReceived())});
        text = revision.getText() == null ? "" : revision.getText(); //$NON-NLS-1$
        marks = MarkFinder.findEarlier(dossier, revision);
    }

    /** Which revision it is, and when it came in. */
    public String title() {
        return title;
    }

    /** The words. */
    public String text() {
        return text;
    }

    /**
     * The marks: those that stand in this revision, and those of the newest whose words stand here too.
     *
     * @return by start; of two that start together the longer first; outcomes are those of now
     */
    public List<Mark> marks() {
        return marks;
    }
}
