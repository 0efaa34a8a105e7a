/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.checks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.claimbench.core.claims.ClaimNumbers;
import org.claimbench.core.figures.TextFigures;
import org.claimbench.core.internal.CheckMessages;
import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.model.Revision;
import org.claimbench.text.date.DateMention;
import org.claimbench.text.date.Unresolved;
import org.eclipse.osgi.util.NLS;

/** Names the dates of a text that nobody can resolve because its publication time is missing. */
public final class DatesWithoutPublication implements Check {

    private static final String RULE = "dates-without-publication"; //$NON-NLS-1$

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Problem> look(Dossier dossier, ClaimNumbers numbers) {
        List<Problem> problems = new ArrayList<>();
        for (Document document : dossier.getDocuments()) {
            Revision revision = document.currentRevision();
            if (document.getPublished() == null && revision != null && revision.getText() != null) {
                String words = words(TextFigures.of(document.getLanguage(), revision.getText(), null));
                if (!words.isEmpty()) {
                    problems.add(new Problem(RULE, Severity.WARNING,
                            NLS.bind(CheckMessages.Check_datesWithoutTime, words), null, false));
                }
            }
        }
        return problems;
    }

    private static String words(TextFigures figures) {
        Set<String> words = new LinkedHashSet<>();
        for (DateMention date : figures.dates()) {
            if (date.unresolved() == Unresolved.PUBLICATION_MISSING) {
                words.add('“' + date.span().of(figures.text()) + '”');
            }
        }
        return words.stream().collect(Collectors.joining(", ")); //$NON-NLS-1$
    }
}
