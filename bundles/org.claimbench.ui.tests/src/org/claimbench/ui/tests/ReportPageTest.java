/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.claimbench.ui.editor.DossierEditor;
import org.eclipse.swt.browser.Browser;
import org.junit.jupiter.api.Test;

/** The page that shows the report follows the dossier. */
class ReportPageTest extends WindowTest {

    private static final String TEXT = "Chips\n\nSales fell by a third in May. Officials will decide.";

    @Test
    void theReportFollowsTheDossier() {
        DossierEditor editor = desk.newDossier(TEXT, "preview", "2020-02-18T12:00-05:00", false);
        desk.mark("fell by a third");
        editor.turnTo("Report");
        Widgets.settle();
        Browser browser = Widgets.field(desk.page().getWorkbenchWindow().getShell(), "report", Browser.class);
        Widgets.await("the report", () -> browser.getText().contains("fell by a third"));
        assertFalse(browser.getText().contains("by two thirds"));
        desk.picture("report-page");
        desk.write("restatement", "Sales fell by two thirds");
        Widgets.await("the new words", () -> browser.getText().contains("Sales fell by two thirds"));
    }
}
