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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.claimbench.ui.ReadingMeasure;
import org.claimbench.ui.ReadingZoom;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How texts are set is chosen on a page of the preferences, and is seen at once in the texts that are open. */
class TextPreferencesTest extends WindowTest {

    private static final String PAGE = "org.claimbench.ui.preferences.text";

    @AfterEach
    void asBefore() {
        ReadingZoom.usual();
        ReadingMeasure.keep(ReadingMeasure.USUAL_WIDTH, ReadingMeasure.USUAL_SPACING);
    }

    private PreferenceDialog open() {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(shell(), PAGE, null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Widgets.settle();
        return dialog;
    }

    private Shell shell() {
        return desk.page().getWorkbenchWindow().getShell();
    }

    private static void choose(Shell dialog, String field, String option) {
        Combo combo = Widgets.field(dialog, field, Combo.class);
        int index = Arrays.asList(combo.getItems()).indexOf(option);
        assertTrue(index >= 0, () -> option + " of " + List.of(combo.getItems()));
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private static void press(Shell dialog, String label) {
        Button button = Widgets.all(dialog, Button.class).stream()
                .filter(one -> one.isVisible() && one.getText().replace("&", "").equals(label)).findFirst()
                .orElseThrow();
        button.notifyListeners(SWT.Selection, new Event());
        Widgets.settle();
    }

    @Test
    void theOpenTextIsSetAnewAndBackToTheUsual() {
        desk.newDossier("Chips\n\nSales of chips fell. Nobody knows why.", "measure", "2020-02-18T12:00-05:00", false);
        StyledText text = desk.text();
        int usual = text.getFont().getFontData()[0].getHeight();
        int column = text.getClientArea().width - text.getRightMargin();
        PreferenceDialog dialog = open();
        Shell shell = dialog.getShell();
        assertEquals("Size of the type:", SpokenName.of(Widgets.field(shell, "readingSize", Combo.class)));
        Desk.picture(shell, "text-preferences");
        choose(shell, "readingSize", "150 %");
        choose(shell, "readingWidth", "Narrow");
        choose(shell, "readingSpacing", "Loose");
        press(shell, "Apply");
        assertTrue(text.getFont().getFontData()[0].getHeight() > usual);
        assertEquals(14, text.getLineSpacing());
        choose(shell, "readingSize", "100 %");
        press(shell, "Apply");
        assertTrue(text.getClientArea().width - text.getRightMargin() < column);
        press(shell, "Restore Defaults");
        assertEquals(14, text.getLineSpacing());
        press(shell, "Apply and Close");
        assertEquals(ReadingMeasure.USUAL_SPACING, text.getLineSpacing());
        assertEquals(usual, text.getFont().getFontData()[0].getHeight());
        assertEquals(column, text.getClientArea().width - text.getRightMargin());
    }

    @Test
    void theNextTextIsSetAsChosen() {
        ReadingMeasure.keep(ReadingMeasure.ALL_WIDTH, 4);
        desk.newDossier("Chips\n\nSales of chips fell. Nobody knows why.", "next", "2020-02-18T12:00-05:00", false);
        assertEquals(4, desk.text().getLineSpacing());
        assertEquals(112, desk.text().getRightMargin());
    }
}
