/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.claimbench.core.commands.Approve;
import org.claimbench.core.commands.AskContact;
import org.claimbench.core.commands.Assign;
import org.claimbench.core.commands.NewContact;
import org.claimbench.core.commands.RecordDisposition;
import org.claimbench.core.commands.Restate;
import org.claimbench.core.commands.Return;
import org.claimbench.core.commands.ReviewStamp;
import org.claimbench.core.commands.SetDeadline;
import org.claimbench.core.commands.Submit;
import org.claimbench.core.commands.UseCase;
import org.claimbench.core.digests.ClaimDigest;
import org.claimbench.model.Channel;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.ItemCoverage;
import org.claimbench.presentation.Background;
import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.testkit.Workpiece;
import org.junit.jupiter.api.Test;

/** The note for the next shift says what is open, asked, returned and stale, in plain words. */
class HandoverNoteTest {

    private static final String TEXT = "Sales fell by 3 percent. It is sad. The plant is closed. He won.";
    private static final ReviewStamp STAMP = new ReviewStamp("Tom Reyes", DossierBuilder.NOW, List.of());

    private final Workpiece work = Workpiece.before(TEXT);
    private final Clock clock = Clock.fixed(DossierBuilder.NOW, ZoneOffset.UTC);
    private final DossierPresenter presenter = new DossierPresenter(work.session(), "Ines Falk", clock,
            Background.NONE);

    private Claim claim(String words) {
        int start = TEXT.indexOf(words);
        assertTrue(presenter.makeClaim(start, start + words.length()).isOK());
        return presenter.dossier().getClaims().getLast();
    }

    private void run(UseCase use) {
        assertTrue(work.session().execute(use).isOK(), use::getLabel);
    }

    private void decided(Claim claim) {
        run(new RecordDisposition(claim, Disposition.OK, "Ines Falk", DossierBuilder.NOW));
    }

    private List<String> note() {
        return new HandoverNote(presenter, new DeskTime(clock, Locale.ENGLISH), "Ines Falk").text().lines().toList();
    }

    private void in(List<String> note, String head, String line) {
        int at = note.indexOf(head);
        assertTrue(at >= 0, () -> head + " is not in " + String.join("\n", note));
        assertEquals(line, note.get(at + 1));
    }

    @Test
    void itSaysWhatIsOpenAndUntilWhen() {
        run(new SetDeadline(presenter.dossier(), OffsetDateTime.parse("2020-02-18T19:48Z")));
        Claim sales = claim("Sales fell by 3 percent");
        run(new Assign(sales, "Mara Lind"));
        presenter.coverage().cover(TEXT.indexOf("It is"), TEXT.indexOf("It is"), ItemCoverage.OPINION);
        presenter.coverage().cover(TEXT.indexOf("He won"), TEXT.indexOf("He won"), ItemCoverage.WAITING);
        List<String> note = note();
        assertEquals("Written 18 Feb 2020, 17:00 Z by Ines Falk.", note.get(1));
        assertEquals("Deadline 18 Feb 2020, 19:48 Z, in 2 h 48 min.", note.get(2));
        assertEquals("3 of 4 sentences looked at. Claims: 1, without a finding: 1.", note.get(3));
        in(note, "Without a finding (1)", "- Claim 1: Sales fell by 3 percent (Mara Lind)");
        in(note, "Waiting for somebody, without a contact (1)", "- “He won.”, sentence 4");
        in(note, "Nobody has looked at (1)", "- “The plant is closed.”, sentence 3");
    }

    @Test
    void itSaysWhoWasAskedAndWhatIsOverdue() {
        Claim sales = claim("Sales fell by 3 percent");
        decided(sales);
        run(new AskContact(presenter.dossier(), new NewContact("Press office", List.of(sales), Channel.EMAIL,
                "Is it so?", OffsetDateTime.parse("2020-02-18T16:30Z")), "Ines Falk", DossierBuilder.NOW));
        in(note(), "Asked, no answer yet (1)", "- Press office, E-mail, asked 18 Feb 2020, 17:00 Z, until 18 Feb"
                + " 2020, 16:30 Z (30 min ago): “Is it so?” About claim 1.");
        assertFalse(note().stream().anyMatch(line -> line.startsWith("Without a finding")));
    }

    @Test
    void itSaysWhatCameBackAndWhatChanged() {
        Claim sales = claim("Sales fell by 3 percent");
        Claim plant = claim("The plant is closed");
        decided(sales);
        decided(plant);
        run(new Submit(sales, STAMP));
        run(new Return(sales, "Which sales?", STAMP));
        run(new Submit(plant, STAMP));
        run(new Approve(plant, ClaimDigest.of(plant), STAMP));
        run(new Restate(plant, "A plant is closed"));
        List<String> note = note();
        in(note, "Returned (1)", "- Claim 1: Sales fell by 3 percent. Tom Reyes: “Which sales?”");
        in(note, "Changed since it was approved (1)", "- Claim 2: A plant is closed");
    }

    @Test
    void nothingOpenIsSaidToo() {
        for (String words : List.of("Sales", "It is", "The plant", "He won")) {
            int start = TEXT.indexOf(words);
            int end = TEXT.indexOf('.', start) + 1;
            presenter.coverage().cover(start, end, ItemCoverage.OPINION);
        }
        assertEquals("Nothing is open.", note().getLast());
    }
}
