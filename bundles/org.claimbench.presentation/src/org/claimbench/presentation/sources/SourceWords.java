/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.sources;

import org.claimbench.core.sources.ToldSource;
import org.claimbench.model.RecordStatus;
import org.claimbench.model.Reliability;
import org.claimbench.model.Source;
import org.claimbench.model.SourceKind;
import org.eclipse.osgi.util.NLS;

/** The words in which sources are spoken of. */
public final class SourceWords {

    private SourceWords() {
    }

    /**
     * What a source is called.
     *
     * @param source
     *            of a dossier
     * @return its title, of a protected one the alias; never empty
     */
    public static String name(Source source) {
        String title = ToldSource.of(source).title();
        return title.isEmpty() ? Messages.Source_unnamed : title;
    }

    /**
     * A source among others that may have the same name.
     *
     * @param source
     *            of a dossier
     * @return its name and, where that may be told, who issued it
     */
    public static String told(Source source) {
        String publisher = ToldSource.of(source).publisher();
        return publisher.isEmpty() ? name(source) : NLS.bind(Messages.Source_by, name(source), publisher);
    }

    /**
     * A grade of the Admiralty code.
     *
     * @param reliability
     *            as recorded
     * @return the letter and what it means
     */
    public static String of(Reliability reliability) {
        return switch (reliability) {
        case UNGRADED -> Messages.Reliability_ungraded;
        case A -> Messages.Reliability_a;
        case B -> Messages.Reliability_b;
        case C -> Messages.Reliability_c;
        case D -> Messages.Reliability_d;
        case E -> Messages.Reliability_e;
        case F -> Messages.Reliability_f;
        };
    }

    /**
     * What sort of source it is.
     *
     * @param kind
     *            as recorded
     * @return in sentence case
     */
    public static String of(SourceKind kind) {
        return switch (kind) {
        case OTHER -> Messages.Kind_other;
        case DOCUMENT -> Messages.Kind_document;
        case DATA -> Messages.Kind_data;
        case NEWS -> Messages.Kind_news;
        case POST -> Messages.Kind_post;
        case PAGE -> Messages.Kind_page;
        case PERSON -> Messages.Kind_person;
        case MEDIA -> Messages.Kind_media;
        case LAW -> Messages.Kind_law;
        case STUDY -> Messages.Kind_study;
        };
    }

    /**
     * On what terms somebody told us.
     *
     * @param record
     *            as recorded
     * @return in sentence case
     */
    public static String of(RecordStatus record) {
        return switch (record) {
        case ON_THE_RECORD -> Messages.Record_on;
        case BACKGROUND -> Messages.Record_background;
        case OFF_THE_RECORD -> Messages.Record_off;
        };
    }

    static String terms(Source source) {
        String terms = of(source.getRecord());
        return source.isProtected() ? NLS.bind(Messages.Terms_protected, terms) : terms;
    }
}
