/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.verification;

import java.util.ArrayList;
import java.util.List;

import org.claimbench.model.Anchor;
import org.claimbench.model.Claim;
import org.claimbench.model.Document;
import org.claimbench.model.Revision;
import org.claimbench.report.internal.Messages;
import org.claimbench.report.internal.html.LanguageTag;
import org.claimbench.report.internal.outcome.Outcomes;
import org.claimbench.text.Span;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * A document’s current text with the marks in it.
 *
 * @param heading
 *            what tells this text from the others of the dossier; empty when it is the only one
 */
record MarkedText(String heading, String language, List<Paragraph> paragraphs) {

    static MarkedText of(Contents contents, Document document, int index) {
        Revision revision = document.currentRevision();
        String text = revision == null || revision.getText() == null ? "" : revision.getText(); //$NON-NLS-1$
        List<Mark> marks = marks(contents, revision, text);
        List<Span> spans = Paragraphs.of(text);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Span span : spans) {
            int number = paragraphs.size() + 1;
            List<Reference> begin = marks.stream().filter(mark -> span.contains(mark.span().start()))
                    .map(Reference::to).toList();
            paragraphs.add(new Paragraph(paragraphId(index, number), number, begin,
                    new Pieces(text, span, marks).cut()));
        }
        String heading = contents.several() ? NLS.bind(Messages.Text_named, index + 1, contents.name(document)) : ""; //$NON-NLS-1$
        return new MarkedText(heading,
                LanguageTag.of(document.getLanguage()), paragraphs);
    }

    static String paragraphId(int document, int number) {
        return (document == 0 ? "p" : "d" + (document + 1) + "p") + number; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static List<Mark> marks(Contents contents, @Nullable Revision revision, String text) {
        List<Mark> marks = new ArrayList<>();
        for (Claim claim : contents.claims()) {
            for (Anchor anchor : claim.getAnchors()) {
                if (anchor.getRevision() == revision && Holding.reason(anchor).isEmpty()) {
                    marks.add(new Mark(Holding.words(anchor, text), contents.number(claim), Outcomes.of(claim)));
                }
            }
        }
        return marks;
    }
}
