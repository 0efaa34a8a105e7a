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
import java.util.stream.Stream;

import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.model.Revision;
import org.claimbench.presentation.internal.DocumentMessages;
import org.claimbench.presentation.revision.NumberedText;
import org.claimbench.text.Span;
import org.eclipse.osgi.util.NLS;

/** An earlier revision, only to be read, with the marks whose words stand in it. All offsets are UTF-16. */
public final class EarlierText {

    private final String title;
    private final String text;
    private final String headline;
    private final String byline;
    private final List<Span> placeholders;
    private final List<Mark> marks;

    EarlierText(Dossier dossier, Revision revision, DeskTime time) {
        Document document = revision.eContainer() instanceof Document known ? known : null;
        int all = document == null ? 1 : document.getRevisions().size();
        title = NLS.bind(DocumentMessages.Earlier_title, new Object[] {Integer.valueOf(revision.getNumber()),
                Integer.valueOf(all), time.words(revision.getReceived())});
        text = revision.getText() == null ? "" : revision.getText(); //$NON-NLS-1$
        DocumentPresenter now = new DocumentPresenter(document);
        headline = NumberedText.headline(text, now.text(), now.headline());
        byline = now.byline();
        placeholders = now.placeholders().stream().map(span -> span.of(now.text())).flatMap(this::line).toList();
        marks = MarkFinder.findEarlier(dossier, revision);
    }

    // Items go along with the newest text; a placeholder was the same line in an earlier one.
    private Stream<Span> line(String words) {
        int start = ('\n' + text + '\n').indexOf('\n' + words + '\n');
        return start < 0 ? Stream.empty() : Stream.of(new Span(start, start + words.length()));
    }

    /** The headline, which may stand in the text as well; empty when there is none. */
    public String headline() {
        return headline;
    }

    /** The byline, which may stand in the text as well; empty when there is none. */
    public String byline() {
        return byline;
    }

    /** What stands in the text for a picture, a chart, a table or the like, in UTF-16 offsets. */
    public List<Span> placeholders() {
        return placeholders;
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
