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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;

import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Disposition;
import org.claimbench.model.Document;
import org.claimbench.model.Evidence;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.text.Span;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one key makes of words: a copy note, a split attribution, pasted evidence. */
class WordUseCasesTest {

    private static final String TEXT = "The maker denies it hands over secrets. The Aircrarft flew.";
    private static final String BY = "Ines Falk";
    private static final Instant AT = DossierBuilder.NOW;

    private final DossierSession session;

    WordUseCasesTest(@TempDir Path folder) throws CoreException {
        session = DossierBuilder.before(TEXT).claim("The maker denies it hands over secrets")
                .session(folder.resolve("a.dossier"));
    }

    private Document document() {
        return session.dossier().getDocuments().get(0);
    }

    private Claim claim(int number) {
        return session.dossier().getClaims().get(number - 1);
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private IStatus execute(UseCase useCase) {
        return session.execute(useCase);
    }

    @Test
    void aCopyNoteIsAClaimAndItsFindingInOneStep() {
        assertTrue(execute(new NoteCopy(document(), span("Aircrarft"), BY, AT)).isOK());
        assertEquals("Aircrarft", claim(2).getRestatement());
        assertEquals(Disposition.COPY_NOTE, claim(2).getFinding().getDisposition());
        assertEquals(BY, claim(2).getFinding().getBy());
        session.undo();
        assertEquals(1, session.dossier().getClaims().size());
    }

    @Test
    void whatWasPublishedHasNoCopyNotes(@TempDir Path folder) throws CoreException {
        DossierSession after = DossierBuilder.after(TEXT).session(folder.resolve("b.dossier"));
        IStatus status = after.execute(new NoteCopy(after.dossier().getDocuments().get(0), span("Aircrarft"), BY, AT));
        assertEquals("A copy note is for copy that is not published yet. This dossier checks what was published.",
                status.getMessage());
    }

    @Test
    void wasItSaidAndIsItTrueAreTwoClaims() {
        assertTrue(execute(new SplitAttribution(claim(1), document(), span("it hands over secrets"), "The maker"))
                .isOK());
        assertEquals(ClaimType.ATTRIBUTION, claim(1).getType());
        assertEquals("The maker", claim(1).getAssertedBy().getName());
        assertEquals("it hands over secrets", claim(2).getRestatement());
        assertSame(claim(1), claim(2).getInnerOf());
        assertSame(claim(1).getAssertedBy(), claim(2).getAssertedBy());
    }

    @Test
    void aClaimIsNotTakenOutOfItself() {
        assertEquals("The whole claim cannot be taken out of itself. Select the words that are asserted in it.",
                execute(new SplitAttribution(claim(1), document(), span("The maker denies it hands over secrets."), ""))
                        .getMessage());
    }

    @Test
    void aPastedAddressIsASourceOnce() {
        for (int i = 0; i < 2; i++) {
            assertTrue(execute(new PasteEvidence(claim(1), "", "https://example.org/a", "example.org", BY, AT)).isOK());
        }
        assertEquals(1, session.dossier().getSources().size());
        assertEquals("example.org", session.dossier().getSources().get(0).getTitle());
        assertSame(claim(1).getEvidence().get(0).getSource(), claim(1).getEvidence().get(1).getSource());
    }

    @Test
    void pastedWordsAreAnExcerptWhoseSourceIsStillToBeSaid() {
        assertTrue(execute(new PasteEvidence(claim(1), " We never do.\n", "", "", BY, AT)).isOK());
        Evidence evidence = claim(1).getEvidence().get(0);
        assertEquals("We never do.", evidence.getExcerpt());
        assertNull(evidence.getSource());
        assertEquals(BY, evidence.getBy());
    }

    @Test
    void nothingIsNoEvidence() {
        assertEquals("There was no text, no address and no file to paste.",
                execute(new PasteEvidence(claim(1), " \n", "", "", BY, AT)).getMessage());
    }
}
