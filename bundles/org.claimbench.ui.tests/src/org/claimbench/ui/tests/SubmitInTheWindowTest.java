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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;

import org.claimbench.core.digests.ClaimDigest;
import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.ui.editor.DossierEditor;
import org.claimbench.workspace.DossierFiles;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;

/** Ctrl+Enter: submitted, saved, on to the next; where something is missing, the foot says what. */
class SubmitInTheWindowTest extends WindowTest {

    private static final String TEXT = "Sales fell in May. The Aircrarft flew. Officials decide.";

    private final DossierEditor editor = desk.newDossier(TEXT, "submit", "2020-02-18T12:00-05:00", false);
    private final DossierPresenter presenter = Objects.requireNonNull(editor.presenter());

    private static void submit(Control focus) {
        Widgets.press(focus, KeyStroke.getInstance(SWT.MOD1, SWT.CR));
    }

    private Claim inHand() {
        return Objects.requireNonNull(presenter.inHand().claim());
    }

    private void claim(int caret) {
        StyledText text = desk.text();
        text.setSelection(caret);
        Widgets.press(text, SWT.CR, SWT.CR);
    }

    @Test
    void submittedSavedAndOnToTheNext() throws Exception {
        claim(1);
        claim(TEXT.indexOf("Officials"));
        desk.text().setSelection(TEXT.indexOf("Aircrarft"));
        Widgets.press(desk.text(), 'x', 'x');
        desk.text().setSelection(2);
        Claim sales = inHand();
        submit(desk.text());
        assertEquals(List.of(), presenter.dossier().getJournal());
        assertEquals("Open", desk.label("reviewState"));
        assertEquals("Claim 1 has no finding: “Sales fell in May.”", desk.label("reviewNote"));
        desk.picture("submit-missing");

        Widgets.press(desk.text(), '3', '3');
        assertEquals("Needs 1 approval by another", desk.label("reviewNote"));
        submit(desk.text());
        assertFalse(editor.isDirty());
        assertEquals("Officials decide.", inHand().getRestatement());
        assertFalse(presenter.session().undoLabel().isPresent());
        Dossier saved = new DossierSession(
                DossierFiles.path(DossierFiles.defaultProject().getFile("submit.dossier"))).dossier();
        assertEquals(ClaimDigest.of(sales), saved.getJournal().get(0).getDigest());
        desk.picture("submit-next");

        desk.text().setSelection(2);
        desk.page().activate(editor);
        submit(desk.field("restatement"));
        assertEquals(1, presenter.dossier().getJournal().size());
        assertEquals("Submitted", desk.label("reviewState"));
        desk.picture("submit-story");
    }

    @Test
    void openWordsAreNextAsForN() {
        claim(1);
        Widgets.press(desk.text(), '6', '6');
        submit(desk.text());
        assertEquals("Aircrarft", desk.text().getSelectionText());
        assertEquals("Claim 1 is submitted. Now: “Aircrarft”, at which nobody has looked", desk.said());
        assertEquals(null, presenter.inHand().claim());
        Tree outline = Widgets.field(desk.page().getWorkbenchWindow().getShell(), "outline", Tree.class);
        assertEquals(0, outline.getSelectionCount());
        desk.press(desk.text(), ActionFactory.UNDO);
        assertEquals("“Submit” is saved: it is not undone, it can only be withdrawn.", desk.said());
        assertEquals(1, presenter.dossier().getJournal().size());
    }

    @Test
    void onTheClaimsPageTheNextOpenRowIsChosen() {
        claim(1);
        claim(TEXT.indexOf("Aircrarft"));
        claim(TEXT.indexOf("Officials"));
        editor.turnTo("Claims");
        Widgets.settle();
        Table table = Widgets.field(desk.page().getWorkbenchWindow().getShell(), "claims", Table.class);
        presenter.inHand().take(presenter.dossier().getClaims().get(1));
        Widgets.settle();
        Widgets.press(table, '3', '3');
        submit(table);
        assertEquals("Officials decide.", inHand().getRestatement());
        assertEquals(2, table.getSelectionIndex());
        assertEquals("Claim 2 is submitted. Now: claim 3, Officials decide.", desk.said());
        assertEquals("Claims", editor.page());
        desk.picture("submit-claims-page");
        Widgets.press(table, '3', '3');
        submit(table);
        assertEquals("Sales fell in May.", inHand().getRestatement());
    }

    @Test
    void theButtonDoesTheSameFromTheInspector() {
        claim(1);
        Widgets.press(desk.text(), '6', '6');
        desk.click("submitNext");
        desk.text().setSelection(1);
        assertEquals("Submitted", desk.label("reviewState"));
        assertTrue(presenter.dossier().getJournal().get(0).getClaim() == inHand());
        assertFalse(editor.isDirty());
    }
}
