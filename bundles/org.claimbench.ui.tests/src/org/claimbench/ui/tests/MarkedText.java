/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.tests;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.claimbench.core.claims.AnchorText;
import org.claimbench.core.creation.Ids;
import org.claimbench.core.creation.NewDossier;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Finding;
import org.claimbench.model.Mode;
import org.claimbench.model.Revision;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.text.Span;

/** A text of a megabyte in paragraphs, with statements all over it in every finding, each tenth with another within. */
final class MarkedText {

    private static final int LENGTH = 1_000_000;
    private static final int PARAGRAPH = 6;
    private static final int NESTED = 10;
    private static final int LETTERS = 40;
    private static final int SENTENCES = 10;
    private static final int STATEMENTS_ON_A_LINE = 25;
    private static final char FIRST_LETTER = '\u4e00';
    private static final int COMMON_LETTERS = 8_000;

    private final String text;
    private final List<Span> statements = new ArrayList<>();

    MarkedText(int statements) {
        StringBuilder words = new StringBuilder();
        List<Span> sentences = new ArrayList<>();
        for (int i = 0; words.length() < LENGTH; i++) {
            int start = words.length();
            words.append("Firm ").append(i).append(" sold ").append(3 * i)
                    .append(" machines in the third quarter, more than its owner, who lives abroad, had promised.");
            sentences.add(new Span(start, words.length() - 1));
            words.append(i % PARAGRAPH == PARAGRAPH - 1 ? "\n\n" : " ");
        }
        text = words.toString();
        for (int i = 0; i < statements; i++) {
            Span sentence = sentences.get((int) ((long) i * sentences.size() / statements));
            this.statements.add(i % NESTED == 1 ? new Span(sentence.start(), sentence.start() + 20) : sentence);
            if (i % NESTED == 1) {
                i++;
                this.statements.add(sentence);
            }
        }
    }

    private MarkedText(String text, List<Span> statements) {
        this.text = text;
        this.statements.addAll(statements);
    }

    /** Chinese without a blank: sentences of forty letters in lines of ten thousand, each sentence with a statement. */
    static MarkedText withoutBlanks(int statements) {
        StringBuilder words = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < statements; i++) {
            for (int sentence = 0; sentence < SENTENCES; sentence++) {
                for (int letter = 1; letter < LETTERS; letter++) {
                    words.append((char) (FIRST_LETTER + words.length() * 31 % COMMON_LETTERS));
                }
                words.append('\u3002');
            }
            spans.add(new Span(words.length() - LETTERS, words.length() - LETTERS / 2));
            if (i % STATEMENTS_ON_A_LINE == STATEMENTS_ON_A_LINE - 1) {
                words.append('\n');
            }
        }
        return new MarkedText(words.toString(), spans);
    }

    String text() {
        return text;
    }

    List<Span> statements() {
        return statements;
    }

    Dossier dossier() {
        Dossier dossier = new NewDossier("Marked", Mode.BEFORE, "Marked", "By Ada Author", text, "en-US", null,
                OffsetDateTime.parse("2020-02-18T12:00-05:00")).create(DossierBuilder.NOW);
        Revision revision = dossier.getDocuments().get(0).currentRevision();
        for (int i = 0; i < statements.size(); i++) {
            Claim claim = Ids.name(DossierFactory.eINSTANCE.createClaim());
            claim.setRestatement(statements.get(i).of(text));
            claim.getAnchors().add(AnchorText.anchor(revision, statements.get(i)));
            claim.setFinding(finding(Disposition.VALUES.get(i % Disposition.VALUES.size())));
            dossier.getClaims().add(claim);
        }
        return dossier;
    }

    private static Finding finding(Disposition disposition) {
        Finding finding = Ids.name(DossierFactory.eINSTANCE.createFinding());
        finding.setDisposition(disposition);
        finding.setBy("Mara Lind");
        finding.setAt(DossierBuilder.NOW);
        return finding;
    }
}
