/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.digests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Objects;

import org.claimbench.core.commands.Return;
import org.claimbench.core.commands.ReviewStamp;
import org.claimbench.core.commands.Submit;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.JournalEntry;
import org.claimbench.testkit.Workpiece;
import org.junit.jupiter.api.Test;

/** Entries of the journal hang on one another, and on what was submitted. */
class EntryDigestTest {

    private final Workpiece work = Workpiece.before("Chips\n\nOfficials will decide on the matter.");
    private final Claim claim = work.claim("Officials will decide");

    private JournalEntry submitted(List<String> follows) {
        work.disposition(claim, Disposition.QUERY, "Which officials?");
        Submit submit = new Submit(claim, new ReviewStamp("Mara", Workpiece.FOUND, follows));
        work.run(submit);
        return Objects.requireNonNull(submit.entry());
    }

    @Test
    void aSubmissionSaysExactlyWhatWasSubmitted() {
        JournalEntry entry = submitted(List.of());
        assertEquals(ClaimDigest.of(claim), entry.getDigest());
    }

    @Test
    void theNewestEntryIsTheHead() {
        assertEquals(List.of(), EntryDigest.heads(work.dossier()));
        JournalEntry first = submitted(List.of());
        assertEquals(List.of(EntryDigest.of(first)), EntryDigest.heads(work.dossier()));
        Return back = new Return(claim, "Ask them.",
                new ReviewStamp("Tom", Workpiece.FOUND, EntryDigest.heads(work.dossier())));
        work.run(back);
        assertEquals(List.of(EntryDigest.of(Objects.requireNonNull(back.entry()))), EntryDigest.heads(work.dossier()));
    }

    @Test
    void twoWhoWorkAtOnceMakeTwoHeads() {
        JournalEntry one = submitted(List.of());
        JournalEntry other = submitted(List.of());
        assertEquals(List.of(EntryDigest.of(one), EntryDigest.of(other)), EntryDigest.heads(work.dossier()));
    }

    @Test
    void whoeverChangesAnEntryChangesItsDigest() {
        JournalEntry entry = submitted(List.of());
        String before = EntryDigest.of(entry);
        entry.setBy("Somebody else");
        String other = EntryDigest.of(entry);
        assertNotEquals(before, other);
        entry.setDigest(null);
        assertNotEquals(other, EntryDigest.of(entry));
    }
}
