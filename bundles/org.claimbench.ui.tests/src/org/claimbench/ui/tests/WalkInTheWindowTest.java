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

import java.util.Objects;

import org.claimbench.presentation.DossierPresenter;
import org.claimbench.ui.editor.DossierEditor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;

/** A text is gone through by keys alone: N shows what is open, one key says what became of it. */
class WalkInTheWindowTest extends WindowTest {

    private static final String TEXT = "Sales hit $13.03 billion in October. Huawei denied that. It is sad.";

    @Test
    void threeTicksWithOneKeyAndTheLastIsTakenBack() {
        DossierEditor editor = desk.newDossier(TEXT, "one-key", "2020-02-18T12:00-05:00", false);
        DossierPresenter presenter = Objects.requireNonNull(editor.presenter());
        StyledText text = desk.text();
        text.setSelection(0);
        Widgets.press(text, 'n', 'n');
        for (int i = 0; i < 3; i++) {
            Widgets.press(text, ' ', ' ');
        }
        assertEquals(3, presenter.dossier().getDocuments().get(0).getItems().size());
        assertEquals("It is sad.", text.getSelectionText());
        desk.press(text, ActionFactory.UNDO);
        assertEquals("Huawei", text.getSelectionText());
        assertEquals("Taken back: Right, “Huawei”", desk.said());
        assertEquals(2, presenter.dossier().getDocuments().get(0).getItems().size());
        text.setSelection(TEXT.indexOf("October") + 2);
        Widgets.press(text, ' ', ' ');
        assertEquals("Open: “October”", desk.said());
        assertEquals(TEXT.indexOf("October") + 2, text.getCaretOffset());
    }

    @Test
    void enterClaimsTheSentenceAroundANameToWhichTheWalkLed() {
        DossierEditor editor = desk.newDossier(TEXT, "whole-sentence", "2020-02-18T12:00-05:00", false);
        DossierPresenter presenter = Objects.requireNonNull(editor.presenter());
        StyledText text = desk.text();
        text.setSelection(TEXT.indexOf("Huawei"));
        Widgets.press(text, 'n', 'n');
        assertEquals("Huawei", text.getSelectionText());
        Widgets.press(text, SWT.CR, SWT.CR);
        assertEquals("Huawei denied that.", Objects.requireNonNull(presenter.inHand().claim()).getRestatement());
        assertEquals("", text.getSelectionText());
        text.setSelection(TEXT.indexOf("Sales"), TEXT.indexOf(" hit"));
        Widgets.press(text, SWT.CR, SWT.CR);
        assertEquals("Sales", Objects.requireNonNull(presenter.inHand().claim()).getRestatement());
    }

    @Test
    void aNewClaimIsSeenWithItsTintAndFromItsHead() {
        DossierEditor editor = desk.newDossier(TEXT, "new-claim", "2020-02-18T12:00-05:00", false);
        DossierPresenter presenter = Objects.requireNonNull(editor.presenter());
        StyledText text = desk.text();
        desk.mark("Sales hit");
        assertEquals("", text.getSelectionText());
        Widgets.press(text, 'n', 'n');
        assertEquals("$13.03 billion", text.getSelectionText());
        Control parent = desk.field("restatement");
        while (!(parent instanceof ScrolledComposite)) {
            parent = parent.getParent();
        }
        ScrolledComposite scrolled = (ScrolledComposite) parent;
        desk.mark("Huawei denied that");
        scrolled.setOrigin(0, 10);
        assertEquals(10, scrolled.getOrigin().y);
        text.setSelection(TEXT.indexOf("sad"), TEXT.indexOf("sad") + 3);
        Widgets.press(text, 't', 't');
        assertEquals("sad", Objects.requireNonNull(presenter.inHand().claim()).getRestatement());
        assertEquals("", text.getSelectionText());
        assertEquals(0, scrolled.getOrigin().y);
    }

    @Test
    void openItemsAreVisitedAndTicked() {
        DossierEditor editor = desk.newDossier(TEXT, "walk", "2020-02-18T12:00-05:00", false);
        DossierPresenter presenter = Objects.requireNonNull(editor.presenter());
        StyledText text = desk.text();
        text.setSelection(0);
        Widgets.press(text, 'n', 'n');
        assertEquals("$13.03 billion", text.getSelectionText());
        desk.picture("walk-open-item");
        Widgets.press(text, ' ', ' ');
        assertEquals("October", text.getSelectionText());
        assertEquals("Right: “$13.03 billion”; next: “October”. Open: date; the sentence: exact figure with period",
                desk.said());
        Widgets.press(text, 'w', 'w');
        assertTrue(presenter.coverage().covers(presenter.document().sentences().get(0)));
        assertEquals("ticked waiting", presenter.coverage().sentences().get(0).items().get(0).state().label() + " "
                + presenter.coverage().sentences().get(0).items().get(1).state().label());
        assertEquals("Huawei", text.getSelectionText());
        Widgets.press(text, 'n', 'n');
        assertEquals("It is sad.", text.getSelectionText());
        Widgets.press(text, 'o', 'o');
        assertEquals("Opinion: “It is sad.”; nothing below is open, N goes on from the top", desk.said());
        desk.picture("walk-covered");
        Widgets.press(text, SWT.CR, SWT.CR);
        assertEquals("It is sad.", Objects.requireNonNull(presenter.inHand().claim()).getAnchors().get(0).getExact());
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
    }
}
