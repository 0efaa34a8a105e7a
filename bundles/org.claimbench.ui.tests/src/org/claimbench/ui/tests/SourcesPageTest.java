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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.claimbench.core.commands.AddEvidence;
import org.claimbench.core.commands.AddSource;
import org.claimbench.core.commands.CreateClaim;
import org.claimbench.core.commands.DeriveSource;
import org.claimbench.core.commands.NameSource;
import org.claimbench.core.commands.ProtectSource;
import org.claimbench.core.commands.RecordDisposition;
import org.claimbench.core.commands.SetDataAsOf;
import org.claimbench.core.commands.SetPublisher;
import org.claimbench.core.commands.SetRecord;
import org.claimbench.core.commands.SetReliability;
import org.claimbench.core.commands.SetSourceKind;
import org.claimbench.core.commands.SetSourcePublished;
import org.claimbench.core.commands.SetSourceUrl;
import org.claimbench.core.commands.SetStance;
import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.Document;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Evidence;
import org.claimbench.model.RecordStatus;
import org.claimbench.model.Reliability;
import org.claimbench.model.Source;
import org.claimbench.model.SourceKind;
import org.claimbench.model.Stance;
import org.claimbench.model.values.PartialDate;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.text.Span;
import org.claimbench.ui.editor.DossierEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;

/** The page of the sources as a checker uses it. */
class SourcesPageTest extends WindowTest {

    private static final String TEXT = """
            Chip sales

            Chip sales rose to $13.03 billion in October. The bureau counts all makers. An official doubts it.""";

    private DossierEditor editor() {
        DossierEditor editor = desk.newDossier(TEXT, "sources", "2020-02-18T12:00-05:00", false);
        presenter = Objects.requireNonNull(editor.presenter());
        return editor;
    }

    private DossierPresenter presenter;

    private Composite window() {
        return desk.page().getWorkbenchWindow().getShell();
    }

    private Table sources() {
        return Widgets.field(window(), "sources", Table.class);
    }

    private <T extends Control> T field(String id, Class<T> kind) {
        return Widgets.field(window(), id, kind);
    }

    private static List<String> column(Table table, int column) {
        return Arrays.stream(table.getItems()).map(item -> item.getText(column)).toList();
    }

    private void choose(int index) {
        sources().setSelection(index);
        sources().notifyListeners(SWT.Selection, new Event());
        Widgets.settle();
    }

    private static void enter(Control control) {
        control.notifyListeners(SWT.DefaultSelection, new Event());
        Widgets.settle();
    }

    private Claim claim(String words) {
        DossierSession session = presenter.session();
        Document document = presenter.dossier().getDocuments().get(0);
        int start = document.currentRevision().getText().indexOf(words);
        CreateClaim made = new CreateClaim(document, new Span(start, start + words.length()));
        session.execute(made);
        return Objects.requireNonNull(made.claim());
    }

    private Source cite(Claim claim, String title, Stance stance) {
        DossierSession session = presenter.session();
        AddEvidence added = new AddEvidence(claim);
        session.execute(added);
        Evidence evidence = Objects.requireNonNull(added.evidence());
        session.execute(new NameSource(evidence, title));
        session.execute(new SetStance(evidence, stance));
        return evidence.getSource();
    }

    private void typical() {
        DossierSession session = presenter.session();
        Claim sales = claim("Chip sales rose to $13.03 billion in October");
        Claim makers = claim("The bureau counts all makers");
        Claim doubt = claim("An official doubts it");
        Source table = cite(sales, "Monthly table, all makers", Stance.REFUTES);
        cite(makers, "Monthly table, all makers", Stance.SUPPORTS);
        Source wire = cite(sales, "Chip sales hit a record", Stance.CONTEXT);
        Source again = cite(sales, "Record for chips", Stance.CONTEXT);
        Source official = cite(doubt, "Dr Wu, 555 0199", Stance.SUPPORTS);
        session.execute(new SetPublisher(table, "Chip bureau"));
        session.execute(new SetReliability(table, Reliability.A));
        session.execute(new SetSourceKind(table, SourceKind.DATA));
        session.execute(new SetSourceUrl(table, "https://bureau.example/tables/2019-10"));
        session.execute(new SetSourcePublished(table, PartialDate.parse("2019-12-31")));
        session.execute(new SetDataAsOf(table, PartialDate.parse("2019-10")));
        for (Source news : List.of(wire, again)) {
            session.execute(new SetPublisher(news, "The Wire"));
            session.execute(new SetSourceKind(news, SourceKind.NEWS));
            session.execute(new SetReliability(news, Reliability.B));
            session.execute(new DeriveSource(news, table));
        }
        session.execute(new SetSourceUrl(wire, "https://wire.example/chips"));
        session.execute(new SetSourceUrl(again, "http://www.wire.example/chips/"));
        session.execute(new SetSourceKind(official, SourceKind.PERSON));
        session.execute(new SetRecord(official, RecordStatus.BACKGROUND));
        session.execute(new ProtectSource(official, "A ministry official"));
        session.execute(new RecordDisposition(sales, Disposition.CHANGE, "Ines Falk", DossierBuilder.NOW));
        session.execute(new RecordDisposition(makers, Disposition.OK, "Ines Falk", DossierBuilder.NOW));
        Widgets.settle();
    }

    @Test
    void withoutSourcesThePageSaysWhereTheyComeFrom() {
        editor().turnTo("Sources");
        Widgets.settle();
        assertFalse(sources().isVisible());
        assertTrue(Widgets.all(window(), Label.class).stream().filter(Label::isVisible).anyMatch(label -> label
                .getText().equals("No sources yet. They come with the evidence: paste a link, a file or text at a "
                        + "claim.")));
        assertEquals("No sources", field("sourceCount", Label.class).getText());
        desk.picture("sources-page-empty");
    }

    @Test
    void theTableTellsOfEachSourceAndWhatRestsOnIt() {
        DossierEditor editor = editor();
        typical();
        editor.turnTo("Sources");
        TableItem first = sources().getItem(0);
        assertEquals("Monthly table, all makers, 2, A, completely reliable, Data, Chip bureau, On the record, "
                + "2019-12-31, 2019-10, https://bureau.example/tables/2019-10",
                String.join(", ", IntStream.range(0, 9).mapToObj(first::getText).toList()));
        assertEquals(List.of("1", "2"), column(field("resting", Table.class), 0));
        desk.picture("sources-page");
        choose(3);
        assertEquals("A ministry official", field("sourceTitle", Text.class).getText());
        assertFalse(field("publisher", Text.class).isEnabled());
        assertEquals("Protected: who this is stands in the vault only.", field("sourceNote", Label.class).getText());
        desk.picture("sources-page-protected");
    }

    @Test
    void enterOnAClaimTakesItInHandAndGoesToTheText() {
        DossierEditor editor = editor();
        typical();
        editor.turnTo("Sources");
        Table resting = field("resting", Table.class);
        resting.setSelection(1);
        enter(resting);
        assertFalse(resting.isVisible());
        assertSame(presenter.dossier().getClaims().get(1), presenter.inHand().claim());
        StyledText text = Widgets.only(window(), StyledText.class);
        assertTrue(text.isVisible());
        assertEquals(text.getText().indexOf("The bureau"), text.getCaretOffset());
    }

    @Test
    void fieldsAreWrittenAndUndone() {
        DossierEditor editor = editor();
        typical();
        editor.turnTo("Sources");
        choose(1);
        enter(sources());
        Text title = field("sourceTitle", Text.class);
        title.setText("Chip sales hit a record in October");
        Combo reliability = field("reliability", Combo.class);
        reliability.select(3);
        reliability.notifyListeners(SWT.Selection, new Event());
        Text asOf = field("dataAsOf", Text.class);
        asOf.setText("2019-10");
        Widgets.settle();
        assertEquals("Chip sales hit a record in October", sources().getItem(1).getText(0));
        assertEquals("C, fairly reliable", sources().getItem(1).getText(2));
        assertEquals("2019-10", sources().getItem(1).getText(7));
        presenter.session().undo();
        Widgets.settle();
        assertEquals("", asOf.getText());
        assertEquals("Chip sales hit a record in October", title.getText());
    }

    @Test
    void aLikelyDuplicateIsMergedByOneButton() {
        DossierEditor editor = editor();
        typical();
        editor.turnTo("Sources");
        Button alike = field("alike", Button.class);
        assertEquals("Likely duplicates  1", alike.getText());
        alike.setSelection(true);
        Widgets.click(alike);
        assertEquals(List.of("Chip sales hit a record", "Record for chips"), column(sources(), 0));
        choose(1);
        assertEquals("Same address as “Chip sales hit a record”.", field("sourceNote", Label.class).getText());
        desk.picture("sources-page-alike");
        Widgets.click(field("mergeLikely", Button.class));
        assertEquals(3, presenter.dossier().getSources().size());
        assertTrue(presenter.dossier().getClaims().get(0).getEvidence().stream()
                .noneMatch(evidence -> evidence.getSource() == null));
        alike.setSelection(false);
        Widgets.click(alike);
        assertEquals(3, sources().getItemCount());
        presenter.session().undo();
        Widgets.settle();
        assertEquals(4, sources().getItemCount());
    }

    @Test
    void originsAreATreeThroughWhichOneGoes() {
        DossierEditor editor = editor();
        typical();
        editor.turnTo("Sources");
        choose(1);
        Tree origins = field("origins", Tree.class);
        assertEquals("Monthly table, all makers", origins.getItem(0).getText());
        assertEquals("Chip sales hit a record", origins.getSelection()[0].getText());
        origins.setSelection(origins.getItem(0));
        enter(origins);
        assertEquals(0, sources().getSelectionIndex());
    }

    @Test
    void theFilterSaysWhenNothingIsLeft() {
        DossierEditor editor = editor();
        typical();
        editor.turnTo("Sources");
        Text filter = field("filterSources", Text.class);
        filter.setText("bureau");
        Widgets.settle();
        assertEquals("1 of 4 sources", field("sourceCount", Label.class).getText());
        filter.setText("nothing of the kind");
        Widgets.settle();
        assertFalse(sources().isVisible());
        filter.setText("");
        Widgets.settle();
        assertEquals(4, sources().getItemCount());
    }

    @Test
    void aPageThatWasNotSeenIsUpToDateWhenSomebodyTurnsToIt() {
        DossierEditor editor = editor();
        editor.turnTo("Sources");
        editor.turnTo("Text");
        presenter.session().execute(new AddSource(presenter.dossier(), "A map"));
        Widgets.settle();
        editor.turnTo("Sources");
        assertEquals("A map", sources().getItem(0).getText(0));
    }

    @Test
    void tenThousandSourcesOpenWithoutFreezing() {
        DossierEditor editor = editor();
        Claim sales = claim("Chip sales rose to $13.03 billion in October");
        Source before = null;
        for (int i = 0; i < 10_000; i++) {
            Source source = DossierFactory.eINSTANCE.createSource();
            source.setTitle("Report " + i);
            source.setDerivedFrom(before);
            Evidence evidence = DossierFactory.eINSTANCE.createEvidence();
            evidence.setSource(source);
            presenter.dossier().getSources().add(source);
            sales.getEvidence().add(evidence);
            before = source;
        }
        long start = System.nanoTime();
        editor.turnTo("Sources");
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertEquals(10_000, sources().getItemCount());
        assertTrue(taken.toMillis() < 2_000, taken::toString);
        desk.picture("sources-page-crowded");
    }
}
