/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.verification;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.claimbench.model.Claim;
import org.claimbench.model.Document;
import org.claimbench.model.Finding;
import org.claimbench.model.Mode;
import org.claimbench.model.Revision;
import org.claimbench.report.internal.Messages;
import org.claimbench.report.internal.html.LanguageTag;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * What stands above the report.
 *
 * @param house
 *            where the text was or will be published
 * @param asOf
 *            the last thing that the dossier knows of; empty when it tells no time
 * @param language
 *            of the headline; empty when it is not known
 * @param line
 *            mode, byline, revision and publication time; of several texts the mode and how many there are
 * @param texts
 *            the texts by their names, each with its byline, outlet, revision and publication time; empty for a single
 *            one
 */
record Masthead(String house, String asOf, String headline, String language, String line, List<String> texts) {

    /** Whether there are several texts. */
    public boolean several() {
        return !texts.isEmpty();
    }

    static Masthead of(Contents contents) {
        Document document = contents.document();
        // A dossier of several texts has a name of its own; without one it is called after the first.
        boolean own = contents.several() && !Words.orEmpty(contents.dossier().getTitle()).isEmpty();
        String headline = document == null || own ? "" : Words.orEmpty(document.getHeadline()); //$NON-NLS-1$
        String title = headline.isEmpty() ? Words.orEmpty(contents.dossier().getTitle()) : headline;
        String outlet = outlet(contents);
        return new Masthead(outlet.isEmpty() ? Messages.Masthead_house : outlet, asOf(contents),
                title.isEmpty() ? Messages.Masthead_untitled : title,
                document == null || headline.isEmpty() ? "" : LanguageTag.of(document.getLanguage()), //$NON-NLS-1$
                line(contents, document), texts(contents));
    }

    /** Where all texts were or will be published; empty when that differs or is not known. */
    private static String outlet(Contents contents) {
        List<String> outlets = contents.dossier().getDocuments().stream().map(Document::getOutlet).map(Words::orEmpty)
                .distinct().toList();
        return outlets.size() == 1 ? outlets.get(0) : ""; //$NON-NLS-1$
    }

    private static List<String> texts(Contents contents) {
        return !contents.several() ? List.of()
                : contents.dossier().getDocuments().stream()
                        .map(document -> Words.line(contents.name(document),
                                Words.orEmpty(document.getHeadline()).isEmpty() ? "" //$NON-NLS-1$
                                        : Words.orEmpty(document.getOutlet()),
                                facts(contents, document)))
                        .toList();
    }

    private static String line(Contents contents, @Nullable Document document) {
        String mode = contents.dossier().getMode() == Mode.AFTER ? Messages.Mode_after : Messages.Mode_before;
        if (document == null) {
            return mode;
        }
        return Words.line(mode, contents.several()
                ? NLS.bind(Messages.Masthead_texts, contents.dossier().getDocuments().size())
                : facts(contents, document));
    }

    private static String facts(Contents contents, Document document) {
        Revision revision = document.currentRevision();
        String published = contents.dates().of(document.getPublished());
        return Words.line(Words.orEmpty(document.getByline()),
                revision == null ? "" : NLS.bind(Messages.Masthead_revision, revision.getNumber()), //$NON-NLS-1$
                published.isEmpty() ? Messages.Masthead_noTime : NLS.bind(Messages.Masthead_published, published));
    }

    private static String asOf(Contents contents) {
        Stream<Instant> received = contents.dossier().getDocuments().stream().map(Document::currentRevision)
                .filter(Objects::nonNull).map(Revision::getReceived);
        Stream<Instant> found = contents.claims().stream().map(Claim::getFinding).filter(Objects::nonNull)
                .map(Finding::getAt);
        return Stream.concat(received, found).filter(Objects::nonNull).max(Instant::compareTo)
                .map(instant -> NLS.bind(Messages.Masthead_asOf, contents.dates().of(instant)))
                .orElse(""); //$NON-NLS-1$
    }
}
