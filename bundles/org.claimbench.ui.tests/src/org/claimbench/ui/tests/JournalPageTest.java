/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.claimbench.core.commands.CreateClaim;
import org.claimbench.model.Claim;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.JournalEntry;
import org.claimbench.model.JournalKind;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.text.Span;
import org.claimbench.ui.editor.DossierEditor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;

/** The page of the journal as an editor reads it. */
class JournalPageTest extends WindowTest {

    private static final String TEXT = "Chip sales rose to $13.03 billion. The company denied that it spies.";

    private DossierPresenter dossier() {
        DossierEditor editor = desk.newDossier(TEXT, "journal", "2020-02-18T12:00-05:00", false);
        return Objects.requireNonNull(editor.presenter());
    }

    private <T extends Control> T field(String id, Class<T> kind) {
        Composite window = desk.page().getWorkbenchWindow().getShell();
        return Widgets.field(window, id, kind);
    }

    private static Claim claim(DossierPresenter presenter, int start, int end) {
        CreateClaim made = new CreateClaim(presenter.dossier().getDocuments().get(0), new Span(start, end));
        presenter.session().execute(made);
        return Objects.requireNonNull(made.claim());
    }

    private static void happened(DossierPresenter presenter, JournalKind kind, @Nullable Claim claim, String by,
            @Nullable String reason) {
        JournalEntry entry = DossierFactory.eINSTANCE.createJournalEntry();
        entry.setKind(kind);
        entry.setClaim(claim);
        entry.setBy(by);
        entry.setReason(reason);
        entry.setAt(Instant.parse("2020-02-18T14:00:00Z").plusSeconds(600 * presenter.dossier().getJournal().size()));
        presenter.dossier().getJournal().add(entry);
    }

    private List<String> column(int column) {
        return Arrays.stream(field("journal", Table.class).getItems()).map(item -> item.getText(column)).toList();
    }

    private void choose(String id, int index) {
        Combo combo = field(id, Combo.class);
        combo.select(index);
        Widgets.click(combo);
    }

    @Test
    void nothingHappenedYet() {
        dossier();
        desk.editor().turnTo("Journal");
        Widgets.settle();
        assertFalse(field("journal", Table.class).isVisible());
        assertEquals("No entries", field("journalCount", Label.class).getText());
        desk.picture("journal-page-empty");
    }

    @Test
    void theNewestComesFirstAndItIsFiltered() {
        DossierPresenter presenter = dossier();
        Claim sales = claim(presenter, 0, 33);
        Claim denial = claim(presenter, 35, 67);
        happened(presenter, JournalKind.SUBMITTED, sales, "Mara Lind", null);
        happened(presenter, JournalKind.RETURNED, sales, "Jonas Okafor", "A query is not enough. Which month?");
        happened(presenter, JournalKind.SUBMITTED, denial, "Tom Reyes", null);
        happened(presenter, JournalKind.APPROVED, denial, "Jonas Okafor", null);
        happened(presenter, JournalKind.APPROVAL_WITHDRAWN, denial, "Jonas Okafor", "The answer came in.");
        happened(presenter, JournalKind.PUBLISHED, null, "Mara Lind", null);
        happened(presenter, JournalKind.CORRECTED, null, "Mara Lind", "It is an average of three months.");
        desk.editor().turnTo("Journal");
        assertEquals(List.of("Corrected: It is an average of three months.", "Published",
                "Approval withdrawn: The answer came in.", "Approved", "Submitted",
                "Returned: A query is not enough. Which month?", "Submitted"), column(2));
        desk.picture("journal-page");
        choose("journalPerson", 1);
        assertEquals(List.of("Approval withdrawn: The answer came in.", "Approved",
                "Returned: A query is not enough. Which month?"), column(2));
        choose("journalClaim", 1);
        assertEquals(List.of("Returned: A query is not enough. Which month?"), column(2));
        assertEquals("1 of 7 entries", field("journalCount", Label.class).getText());
        desk.picture("journal-page-filtered");
        Table table = field("journal", Table.class);
        table.notifyListeners(SWT.DefaultSelection, new Event());
        Widgets.settle();
        assertFalse(table.isVisible());
        assertSame(sales, presenter.inHand().claim());
    }

    @Test
    void tenThousandEntriesOpenWithoutFreezing() {
        DossierPresenter presenter = dossier();
        Claim sales = claim(presenter, 0, 33);
        for (int i = 0; i < 10_000; i++) {
            happened(presenter, JournalKind.VALUES.get(i % 4), sales, "Checker " + i % 7, "Reason " + i);
        }
        long start = System.nanoTime();
        desk.editor().turnTo("Journal");
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertEquals(10_000, field("journal", Table.class).getItemCount());
        assertTrue(taken.toMillis() < 2_000, taken::toString);
        desk.picture("journal-page-crowded");
    }
}
