/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.claimbench.core.commands.Approve;
import org.claimbench.core.commands.Assign;
import org.claimbench.core.commands.Restate;
import org.claimbench.core.commands.ReviewStamp;
import org.claimbench.core.commands.SetSaidBy;
import org.claimbench.core.commands.Submit;
import org.claimbench.core.digests.ClaimDigest;
import org.claimbench.core.review.ReviewState;
import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Disposition;
import org.claimbench.model.Priority;
import org.claimbench.model.Stance;
import org.claimbench.presentation.Background;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.Outcome;
import org.claimbench.testkit.Workpiece;
import org.junit.jupiter.api.Test;

/** The list of claims: what it shows in which order, and what is changed there. */
class ClaimsPresenterTest {

    private static final String TEXT = "Sales fell by 30 percent in May. The ministry denied that. "
            + "“It is sad,” Ann said.";

    private final Workpiece work = Workpiece.before("Chips\n\n" + TEXT);
    private final Claim quotation = work.claim("“It is sad,”", "It is sad, Ann says.");
    private final Claim figure = work.claim("fell by 30 percent", "Sales fell by 30 percent.");
    private final Claim denial = work.claim("The ministry denied that", "a denial by the ministry");
    private final DossierPresenter dossier = new DossierPresenter(work.session(), "Ines Falk",
            Clock.fixed(Workpiece.FOUND, ZoneOffset.UTC), Background.NONE);
    private final ClaimsPresenter claims = new ClaimsPresenter(dossier);
    private final ClaimEdits edits = new ClaimEdits(work.session());

    private String shown() {
        return claims.lines().stream().map(ClaimsPresenterTest::shown).collect(Collectors.joining(" "));
    }

    private static String shown(ClaimLine line) {
        return switch (line) {
        case ClaimRow row -> Integer.toString(row.number());
        case ClaimGroup group -> group.name() + ":" + group.count();
        };
    }

    @Test
    void claimsStandInTheOrderOfTheTextAndAreSortedByAnyColumn() {
        assertEquals("1 2 3", shown());
        claims.sortBy(ClaimColumn.STATEMENT);
        assertEquals("2 3 1", shown());
        claims.sortBy(ClaimColumn.STATEMENT);
        assertEquals("1 3 2", shown());
        work.run(new Assign(denial, "Ömer"));
        work.run(new Assign(quotation, "Zoe"));
        claims.read();
        claims.sortBy(ClaimColumn.ASSIGNEE);
        assertEquals("2 3 1", shown());
        edits.priority(List.of(quotation), Priority.HIGH);
        edits.priority(List.of(figure), Priority.LOW);
        claims.read();
        claims.sortBy(ClaimColumn.PRIORITY);
        assertEquals("3 2 1", shown());
    }

    @Test
    void wordsAndFindingsAndStatesFilter() {
        work.disposition(figure, Disposition.CHANGE, "It was 33.");
        work.run(new SetSaidBy(denial, "Ministry of Trade"));
        work.run(new Submit(figure, new ReviewStamp("Mara", Workpiece.FOUND, List.of())));
        claims.read();
        claims.filter().words("TRADE denial");
        claims.arrange();
        assertEquals("2", shown());
        assertEquals(1, claims.shown());
        claims.filter().words("");
        claims.filter().choose(Outcome.of(Disposition.UNDECIDED), true);
        claims.arrange();
        assertEquals("2 3", shown());
        claims.filter().choose(Outcome.of(Disposition.CHANGE), true);
        claims.filter().choose(ReviewState.SUBMITTED, true);
        claims.arrange();
        assertEquals("1", shown());
        claims.filter().clear();
        claims.arrange();
        assertEquals("1 2 3", shown());
        assertEquals("{Change=1, No finding yet=2}", claims.outcomes().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().label(), entry -> entry.getValue(),
                        (one, other) -> one,
                        TreeMap::new))
                .toString());
        assertEquals("{DRAFT=2, SUBMITTED=1}", claims.states().toString());
    }

    @Test
    void groupsHaveHeadsWithCountsAndFold() {
        claims.groupBy(ClaimGrouping.TYPE);
        assertEquals("Figure:1 1 Other:1 2 Quotation:1 3", shown());
        work.run(new Assign(denial, "Zoe"));
        claims.read();
        claims.groupBy(ClaimGrouping.ASSIGNEE);
        claims.sortBy(ClaimColumn.STATEMENT);
        assertEquals("Zoe:1 2 Nobody yet:2 3 1", shown());
        claims.fold((ClaimGroup) claims.lines().get(2));
        assertEquals("Zoe:1 2 Nobody yet:2", shown());
        assertEquals(3, claims.shown());
        work.disposition(quotation, Disposition.OK, "Heard it.");
        work.run(new Submit(quotation, new ReviewStamp("Mara", Workpiece.FOUND, List.of())));
        work.run(new Approve(quotation, ClaimDigest.of(quotation), new ReviewStamp("Tom", Workpiece.FOUND, List.of())));
        claims.read();
        claims.groupBy(ClaimGrouping.STATE);
        assertEquals("Draft:2 2 1 Approved:1 3", shown());
        work.run(new Restate(quotation, "It is a pity."));
        claims.read();
        assertEquals("Draft:2 2 1 Approval stale:1 3", shown());
    }

    @Test
    void whatIsChangedForSeveralIsOneStep() {
        List<Claim> all = List.of(quotation, figure, denial);
        assertTrue(edits.assign(all, " Zoe ").isOK());
        assertEquals(List.of("Zoe", "Zoe", "Zoe"), all.stream().map(Claim::getAssignee).toList());
        assertEquals(Optional.of("Assign: 3 Claims"), work.session().undoLabel());
        edits.type(all, ClaimType.FIGURE);
        assertEquals(Optional.of("Type: 2 Claims"), work.session().undoLabel());
        work.session().undo();
        assertEquals(ClaimType.QUOTATION, quotation.getType());
        assertEquals(Optional.of("Assign: 3 Claims"), work.session().undoLabel());
        edits.assign(all, "Zoe");
        edits.restate(figure, "Sales fell.");
        edits.restate(figure, "Sales fell by 33 percent.");
        work.session().undo();
        assertEquals("Sales fell.", figure.getRestatement());
        assertEquals(List.of("Zoe"), edits.assignees());
    }

    @Test
    void tagsThatTheClaimsDoNotShareStay() {
        edits.tags(List.of(figure), "trade, may");
        edits.tags(List.of(denial), "trade");
        assertEquals(List.of("trade"), edits.common(List.of(figure, denial)));
        edits.tags(List.of(figure, denial), "chips, ,trade war");
        assertEquals(List.of("chips", "trade war", "may"), figure.getTags());
        assertEquals(List.of("chips", "trade war"), denial.getTags());
    }

    @Test
    void evidenceIsCountedByOrigins() {
        work.evidence(figure, "The report", Stance.SUPPORTS, "30 percent");
        work.evidence(figure, "The report", Stance.REFUTES, "33 percent");
        work.evidence(figure, "A letter", Stance.SUPPORTS, "a third");
        claims.read();
        ClaimRow row = (ClaimRow) claims.lines().get(0);
        assertEquals("Supports 2, Refutes 1; 2 origins", row.evidence().words());
        work.dossier().getSources().get(1).setDerivedFrom(work.dossier().getSources().get(0));
        assertEquals("Supports 2, Refutes 1; 1 origin", row.evidence().words());
    }

    @Test
    void copiesAreATableOrMarkdown() {
        edits.restate(figure, "Sales [of chips] fell.");
        claims.read();
        List<ClaimRow> rows = claims.lines().stream().limit(2).map(ClaimRow.class::cast).toList();
        assertEquals("""
                No.\tStatement\tPriority
                1\tSales [of chips] fell.\t
                2\ta denial by the ministry\t""",
                ClaimCopies.table(rows, List.of(ClaimColumn.NUMBER, ClaimColumn.STATEMENT, ClaimColumn.PRIORITY)));
        assertEquals("""
                - **1** Sales \\[of chips\\] fell. (No finding yet; Figure; said by Article)
                - **2** a denial by the ministry (No finding yet; Other; said by Article)""",
                ClaimCopies.markdown(rows));
    }
}
