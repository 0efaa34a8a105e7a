/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.creation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

import org.claimbench.model.Document;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Revision;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is known of a text when it is taken in.
 *
 * @param headline
 *            blank where the text has none
 * @param byline
 *            blank where the text has none
 * @param text
 *            the words, paragraphs separated by LF, safe for XML
 * @param language
 *            BCP 47 tag; blank for not known
 * @param url
 *            where the text was published, or null
 * @param published
 *            when, or null
 */
public record NewDocument(String headline, String byline, String text, String language, @Nullable String url,
        @Nullable OffsetDateTime published) {

    /**
     * Makes the document.
     *
     * @param received
     *            when the desk took the text in
     * @return a new document of one revision, in no dossier yet
     */
    public Document create(Instant received) {
        Document document = Ids.name(DossierFactory.eINSTANCE.createDocument());
        document.setHeadline(headline.isBlank() ? null : headline);
        document.setByline(byline.isBlank() ? null : byline);
        document.setLanguage(language.isBlank() ? null : language);
        String address = url;
        document.setUrl(address == null || address.isBlank() ? null : address);
        document.setPublished(published);
        Revision revision = Ids.name(DossierFactory.eINSTANCE.createRevision());
        revision.setNumber(1);
        revision.setReceived(received.truncatedTo(ChronoUnit.SECONDS));
        revision.setText(text);
        document.getRevisions().add(revision);
        return document;
    }
}
