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
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Objects;

import org.claimbench.presentation.DossierPresenter;
import org.claimbench.ui.editor.DossierEditor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.MultiPartInitException;

import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;

/** A person finds back to where they were: by Back and Forward, and after the program was ended. */
class BackAndForwardTest extends WindowTest {

    private static final String TEXT = "Sales rose in October. Huawei denied that. It is sad.";

    @Test
    void backGoesToTheClaimAndThePageBefore() {
        DossierEditor editor = desk.newDossier(TEXT, "back", "2020-02-18T12:00-05:00", false);
        claims(editor);
        editor.turnTo("Claims");
        press(editor, ActionFactory.BACKWARD_HISTORY);
        assertEquals("Text, Huawei denied that", where(editor));
        press(editor, ActionFactory.BACKWARD_HISTORY);
        assertEquals("Text, Sales rose", where(editor));
        assertEquals(TEXT.indexOf("Sales"), desk.text().getCaretOffset());
        press(editor, ActionFactory.FORWARD_HISTORY);
        press(editor, ActionFactory.FORWARD_HISTORY);
        assertEquals("Claims, Huawei denied that", where(editor));
    }

    @Test
    void aRestartShowsThePageTheClaimAndTheCaretAgain() throws MultiPartInitException {
        DossierEditor editor = desk.newDossier(TEXT, "again", "2020-02-18T12:00-05:00", false);
        claims(editor);
        editor.turnTo("Sources");
        editor.doSave(new NullProgressMonitor());
        IWorkbenchPage page = desk.page();
        IEditorReference reference = (IEditorReference) page.getReference(editor);
        IMemento[] states = page.getEditorState(new IEditorReference[] {reference}, true);
        assertNotNull(states[0]);
        page.closeEditor(editor, false);
        IEditorReference[] opened = page.openEditors(null, null, states, IWorkbenchPage.MATCH_NONE, 0);
        DossierEditor again = (DossierEditor) Objects.requireNonNull(opened[0].getEditor(true));
        assertEquals("Sources, Huawei denied that", where(again));
        again.turnTo("Text");
        assertEquals(TEXT.indexOf("Huawei"), desk.text().getCaretOffset());
    }

    private void claims(DossierEditor editor) {
        for (String words : List.of("Sales rose", "Huawei denied that")) {
            desk.mark(words);
        }
        for (String words : List.of("Sales rose", "Huawei denied that")) {
            desk.text().setSelection(TEXT.indexOf(words));
            Widgets.settle();
        }
        assertEquals("Text, Huawei denied that", where(editor));
    }

    private void press(DossierEditor editor, ActionFactory command) {
        editor.setFocus();
        desk.press(Objects.requireNonNull(desk.text().getDisplay().getFocusControl()), command);
        Widgets.settle();
    }

    private static String where(DossierEditor editor) {
        DossierPresenter presenter = Objects.requireNonNull(editor.presenter());
        String claim = Objects.requireNonNull(presenter.inHand().claim()).getAnchors().get(0).getExact();
        return editor.page() + ", " + claim;
    }
}
