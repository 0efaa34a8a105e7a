/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Objects;

import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Anchor;
import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Document;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.text.Span;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A claim on words that somebody selected. */
class CreateClaimTest {

    private static final String TEXT = "WHO said  nearly\n2,000 died. “It was,” she wrote 😀. The end.";

    private final DossierSession session;
    private final Document document;

    CreateClaimTest(@TempDir Path folder) throws CoreException {
        session = DossierBuilder.before(TEXT).session(folder.resolve("a.dossier"));
        document = session.dossier().getDocuments().get(0);
    }

    private Claim claimOn(String words) {
        int start = TEXT.indexOf(words);
        CreateClaim create = new CreateClaim(document, new Span(start, start + words.length()));
        IStatus outcome = session.execute(create);
        assertEquals("OK", outcome.getMessage());
        return Objects.requireNonNull(create.claim());
    }

    private String refusal(int start, int end) {
        CreateClaim create = new CreateClaim(document, new Span(start, end));
        IStatus outcome = session.execute(create);
        assertNull(create.claim());
        assertEquals(IStatus.WARNING, outcome.getSeverity());
        return outcome.getMessage();
    }

    @Test
    void itsMarkIsExactlyTheWords() {
        Anchor anchor = claimOn("nearly\n2,000").getAnchors().get(0);
        assertEquals("nearly\n2,000", anchor.getExact());
        assertEquals("WHO said  ", anchor.getPrefix());
        assertEquals(" died. “It was,” she wrote 😀. T", anchor.getSuffix());
        assertEquals(new Span(10, 22), new Span(anchor.getStart(), anchor.getEnd()));
        assertEquals(document.currentRevision(), anchor.getRevision());
        assertNotNull(anchor.getId());
    }

    @Test
    void itsRestatementStartsAsTheWordsOnOneLine() {
        assertEquals("said nearly 2,000 died", claimOn(" said  nearly\n2,000 died").getRestatement());
    }

    @ParameterizedTest
    @CsvSource({"'2,000 died',FIGURE", "'“It was,”',QUOTATION", "' “It was,”',QUOTATION", "WHO said,OTHER"})
    void itsTypeIsWhatTheWordsShow(String words, ClaimType type) {
        assertEquals(type, claimOn(words).getType());
    }

    @Test
    void atBothEndsOfTheTextThereIsNoContext() {
        assertNull(claimOn("WHO said").getAnchors().get(0).getPrefix());
        assertNull(claimOn("The end.").getAnchors().get(0).getSuffix());
    }

    @Test
    void whatWillBeKnownBySomeDayIsLookedAtAgainThen(@TempDir Path folder) throws CoreException {
        String text = "They decide before the end of the month. He said so on Tuesday.";
        DossierSession other = DossierBuilder.before(text).session(folder.resolve("b.dossier"));
        Document announced = other.dossier().getDocuments().get(0);
        announced.setPublished(OffsetDateTime.parse("2020-02-18T12:00-05:00"));
        other.execute(new CreateClaim(announced, new Span(0, text.indexOf(" He"))));
        other.execute(new CreateClaim(announced, new Span(text.indexOf("He"), text.length())));
        assertEquals("2020-02-29", String.valueOf(other.dossier().getClaims().get(0).getLookAgain()));
        assertNull(other.dossier().getClaims().get(1).getLookAgain());
    }

    @Test
    void nothingSelectedIsNoClaim() {
        assertEquals("Select some words first.", refusal(3, 3));
        assertEquals("Select some words first.", refusal(8, 10));
    }

    @Test
    void outsideTheTextIsNoClaim() {
        assertEquals("The selection is outside the text.", refusal(0, TEXT.length() + 1));
        int emoji = TEXT.indexOf("😀");
        assertEquals("The selection is outside the text.", refusal(emoji + 1, emoji + 4));
        assertEquals("The selection is outside the text.", refusal(0, emoji + 1));
    }

    @Test
    void withoutATextThereIsNoClaim() {
        document.getRevisions().get(0).setText(null);
        assertEquals("The dossier has no text yet.", refusal(0, 3));
        document.getRevisions().clear();
        assertEquals("The dossier has no text yet.", refusal(0, 3));
    }
}
