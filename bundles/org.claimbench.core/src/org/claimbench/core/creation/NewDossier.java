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

import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Mode;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is known when a dossier is opened on a text.
 *
 * @param title
 *            what the desk calls the work
 * @param mode
 *            before or after publication
 * @param headline
 *            empty where the text has none
 * @param byline
 *            empty where the text has none
 * @param text
 *            the words, paragraphs separated by LF, safe for XML
 * @param language
 *            BCP 47 tag
 * @param url
 *            where the text was published, or null
 * @param published
 *            when, or null
 */
public record NewDossier(String title, Mode mode, String headline, String byline, String text, String language,
        @Nullable String url, @Nullable OffsetDateTime published) {

    /**
     * Makes the dossier.
     *
     * @param now
     *            when the desk took the text in
     * @return a new dossier with one document of one revision, in no resource yet
     */
    public Dossier create(Instant now) {
        Dossier dossier = Ids.name(DossierFactory.eINSTANCE.createDossier());
        dossier.setTitle(title);
        dossier.setMode(mode);
        if (mode == Mode.AFTER) {
            dossier.setScale(RatingScales.sixSteps());
        }
        dossier.getDocuments()
                .add(new NewDocument(headline, byline, text, language, url, published).create(now));
        return dossier;
    }
}
