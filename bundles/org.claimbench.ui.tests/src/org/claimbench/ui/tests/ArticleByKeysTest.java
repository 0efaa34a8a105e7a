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
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.ContactOutcome;
import org.claimbench.model.Disposition;
import org.claimbench.model.Dossier;
import org.claimbench.model.ItemCoverage;
import org.claimbench.model.Stance;
import org.claimbench.ui.editor.DossierEditor;
import org.claimbench.workspace.DossierFiles;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;

/** The mission's article, gone through by keys alone; the saved dossier says exactly what was done. */
class ArticleByKeysTest extends WindowTest {

    private static final String FIGURE = "Semiconductor sales to China hit $13.03 billion in October";
    private static final String DENIED = "it would filter secrets to Beijing";

    @Test
    void isGoneThroughByKeysAlone() throws Exception {
        String article = System.getProperty("claimbench.article", "");
        assumeFalse(article.isEmpty(), "Set the system property claimbench.article to the article's file to run this.");
        DossierEditor editor = desk.newDossier(Files.readString(Path.of(article)), "by-keys",
                "2020-02-18T12:00-05:00", false);
        ticks();
        undoOfATick();
        figureWithTwoAppearances();
        deathToll();
        alteredQuotation();
        splitDenial();
        opinionAndCopyNote();
        flaggedSearchedAndSubmitted();
        desk.picture("by-keys");
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
        check(new DossierSession(DossierFiles.path(DossierFiles.defaultProject().getFile("by-keys.dossier")))
                .dossier());
    }

    private void key(char letter) {
        Widgets.press(desk.text(), letter, letter);
    }

    private void enter() {
        Widgets.press(desk.text(), SWT.CR, SWT.CR);
    }

    private void select(String words) {
        StyledText text = desk.text();
        int start = text.getText().indexOf(words);
        assertTrue(start >= 0, words);
        text.setSelection(start, start + words.length());
    }

    private void paste(String words) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] {words}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        Widgets.press(desk.text(), KeyStroke.getInstance(SWT.MOD1, 'V'));
    }

    private void ticks() {
        desk.text().setSelection(0);
        key('n');
        for (int i = 0; i < 3; i++) {
            key(' ');
        }
    }

    private void undoOfATick() {
        String last = desk.text().getSelectionText();
        key(' ');
        assertNotEquals(last, desk.text().getSelectionText());
        desk.press(desk.text(), ActionFactory.UNDO);
        assertEquals(last, desk.text().getSelectionText());
        assertTrue(desk.said().startsWith("Taken back: Right"), desk.said());
    }

    private void figureWithTwoAppearances() {
        select(FIGURE);
        enter();
        key('m');
        key('2');
    }

    private void deathToll() {
        select("killed nearly 2,000");
        enter();
        paste("https://example.org/commission");
        key('s');
        paste("https://example.org/who");
        key('s');
        type("asOf", "2020-02-17");
        desk.page().activate(desk.editor());
        key('1');
    }

    private void alteredQuotation() {
        StyledText text = desk.text();
        String words = text.getText();
        int go = words.indexOf("go someplace");
        int start = words.lastIndexOf(". ", go) + 2;
        int end = words.indexOf('.', go) + 1;
        text.setSelection(start, end);
        enter();
        paste(words.substring(start, end).replace("go someplace", "go to someplace"));
        key('r');
        key('2');
    }

    private void splitDenial() {
        select("Huawei denies " + DENIED);
        enter();
        key('a');
        key('k');
        Text until = (Text) Display.getCurrent().getFocusControl();
        assertEquals("until", until.getData(Widgets.KEY));
        type(until, "2020-02-18 18:00");
        until.notifyListeners(SWT.DefaultSelection, new Event());
        Widgets.settle();
        assertInstanceOf(StyledText.class, Display.getCurrent().getFocusControl());
        desk.choose("outcome", ContactOutcome.VALUES.indexOf(ContactOutcome.NO_ANSWER));
        desk.page().activate(desk.editor());
        key('3');
    }

    private void opinionAndCopyNote() {
        select("ridiculous");
        key('o');
        StyledText text = desk.text();
        text.setCaretOffset(text.getText().indexOf("Aircrarft") + 2);
        key('t');
    }

    private void flaggedSearchedAndSubmitted() {
        desk.text().setSelection(desk.text().getText().indexOf(DENIED) + 1);
        key('l');
        key('f');
        Combo place = (Combo) Display.getCurrent().getFocusControl();
        place.setText("The maker's releases");
        place.notifyListeners(SWT.DefaultSelection, new Event());
        Widgets.settle();
        assertInstanceOf(StyledText.class, Display.getCurrent().getFocusControl());
        desk.text().setSelection(desk.text().getText().indexOf("Aircrarft") + 1);
        Widgets.press(desk.text(), KeyStroke.getInstance(SWT.MOD1, SWT.CR));
        assertTrue(desk.said().startsWith("Claim 6 is submitted. Now: "), desk.said());
    }

    private void type(String field, String words) {
        type(desk.field(field), words);
        desk.page().activate(desk.editor());
    }

    private static void type(Text field, String words) {
        field.selectAll();
        words.chars().forEach(letter -> field.insert(Character.toString(letter)));
        Widgets.settle();
    }

    private static void check(Dossier dossier) {
        List<Claim> claims = dossier.getClaims();
        assertEquals(6, claims.size());
        assertEquals(3, dossier.getDocuments().get(0).getItems().stream()
                .filter(item -> item.getCoverage() == ItemCoverage.TICKED).count());
        assertEquals(List.of("ridiculous"), dossier.getDocuments().get(0).getItems().stream()
                .filter(item -> item.getCoverage() == ItemCoverage.OPINION)
                .map(item -> item.getAnchors().get(0).getExact()).toList());
        Claim figure = claims.get(0);
        assertEquals(List.of(FIGURE, FIGURE), figure.getAnchors().stream().map(mark -> mark.getExact()).toList());
        decided(figure, Disposition.CHANGE);
        Claim toll = claims.get(1);
        assertEquals(List.of(Stance.SUPPORTS, Stance.SUPPORTS),
                toll.getEvidence().stream().map(evidence -> evidence.getStance()).toList());
        assertEquals("2020-02-17", toll.getAsOf().toString());
        decided(toll, Disposition.OK);
        Claim quotation = claims.get(2);
        assertEquals(Stance.REFUTES, quotation.getEvidence().get(0).getStance());
        assertTrue(quotation.getEvidence().get(0).getExcerpt().contains("go to someplace"));
        decided(quotation, Disposition.CHANGE);
        Claim said = claims.get(3);
        assertEquals(ClaimType.ATTRIBUTION, said.getType());
        assertEquals("Huawei", said.getAssertedBy().getName());
        Claim denied = claims.get(4);
        assertEquals(DENIED, denied.getRestatement());
        assertEquals(said, denied.getInnerOf());
        decided(denied, Disposition.QUERY);
        assertEquals(List.of(denied), dossier.getContacts().get(0).getClaims());
        assertEquals("Huawei", dossier.getContacts().get(0).getParty().getName());
        assertEquals(ContactOutcome.NO_ANSWER, dossier.getContacts().get(0).getOutcome());
        assertTrue(denied.isLegal());
        assertEquals("The maker's releases", denied.getEvidence().get(0).getSearch().getPlace());
        assertEquals(List.of(claims.get(5)),
                dossier.getJournal().stream().map(entry -> entry.getClaim()).toList());
        assertEquals("Aircrarft", claims.get(5).getRestatement());
        decided(claims.get(5), Disposition.COPY_NOTE);
    }

    private static void decided(Claim claim, Disposition disposition) {
        assertEquals(disposition, Objects.requireNonNull(claim.getFinding()).getDisposition());
    }
}
