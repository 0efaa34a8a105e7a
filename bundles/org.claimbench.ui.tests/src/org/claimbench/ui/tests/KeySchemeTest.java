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

import org.claimbench.ui.editor.DossierEditor;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;

/** The program's own keys, and what the menu Edit offers in the text. */
class KeySchemeTest extends WindowTest {

    private static String command(String keys) throws ParseException {
        Binding binding = PlatformUI.getWorkbench().getService(IBindingService.class)
                .getPerfectMatch(KeySequence.getInstance(keys));
        return Objects.requireNonNull(binding, keys).getParameterizedCommand().getId();
    }

    @Test
    void aNewDossierHasTheKeyOfNewThings() throws ParseException {
        assertEquals("org.claimbench.ui.editor.newDossier", command("M1+N"));
    }

    @Test
    void pagesAreTurnedAndWhatWasSaidOfOneIsNotLeft() {
        DossierEditor editor = desk.newDossier("Sales fell. Firms wait.", "keys", "2020-02-18T12:00-05:00", false);
        Widgets.press(desk.text(), '1', '1');
        assertEquals("Put the caret on the words of a claim, or press Enter to make one.", desk.said());
        Widgets.press(desk.text(), KeyStroke.getInstance(SWT.MOD1, SWT.PAGE_DOWN));
        assertEquals("Claims", editor.page());
        assertEquals("", desk.said());
        editor.turnTo("Text");
        Widgets.press(desk.text(), KeyStroke.getInstance(SWT.MOD1, SWT.PAGE_UP));
        assertFalse(editor.page().equals("Text"));
    }

    @Test
    void theMenuEditWorksInTheText() {
        DossierEditor editor = desk.newDossier("Sales fell. Firms wait.", "edit", "2020-02-18T12:00-05:00", false);
        StyledText text = desk.text();
        IActionBars bars = editor.getEditorSite().getActionBars();
        IAction copy = bars.getGlobalActionHandler(ActionFactory.COPY.getId());
        assertFalse(copy.isEnabled());
        assertTrue(bars.getGlobalActionHandler(ActionFactory.PASTE.getId()).isEnabled());
        bars.getGlobalActionHandler(ActionFactory.SELECT_ALL.getId()).run();
        Widgets.settle();
        assertEquals("Sales fell. Firms wait.", text.getSelectionText());
        assertTrue(copy.isEnabled());
    }
}
