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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;

import org.claimbench.core.commands.SetDataAsOf;
import org.claimbench.model.Claim;
import org.claimbench.model.values.PartialDate;
import org.claimbench.presentation.DossierPresenter;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.Test;

/** Problems stand where they are, with what mends them; what a claim rests on is a line that opens. */
class ProblemsInTheInspectorTest extends WindowTest {

    private static final String TEXT = "The ministry will decide before the end of the month. Firms wait.";

    private final DossierPresenter presenter = Objects
            .requireNonNull(desk.newDossier(TEXT, "problems", "2020-02-18T12:00-05:00", false).presenter());

    private Link link(String id) {
        Composite window = desk.page().getWorkbenchWindow().getShell();
        return Widgets.field(window, id, Link.class);
    }

    private Claim claim() {
        desk.text().setSelection(1);
        Widgets.press(desk.text(), SWT.CR, SWT.CR);
        return Objects.requireNonNull(presenter.inHand().claim());
    }

    @Test
    void aProblemIsMendedWhereItStands() {
        Claim claim = claim();
        Widgets.press(desk.text(), '1', '1');
        assertEquals("2020-02-29", desk.read("lookAgain"));
        desk.write("lookAgain", "");
        assertEquals("Claim 1 speaks of something that will be known by 2020-02-29. Set that day to look again."
                + " <a>Look again on 2020-02-29</a>", link("problem.look-again-missing").getText());
        desk.picture("problems-in-place");
        Widgets.click(link("problem.look-again-missing"));
        assertEquals("2020-02-29", desk.read("lookAgain"));
        assertThrows(AssertionError.class, () -> link("problem.look-again-missing"));
        Widgets.click(link("problem.finding-without-evidence"));
        assertEquals(1, claim.getEvidence().size());
        assertTrue(link("problem.evidence-without-source").isVisible());
        desk.name("source", "Ministry");
        assertThrows(AssertionError.class, () -> link("problem.evidence-without-source"));
    }

    @Test
    void whatItRestsOnAndTheClaimCopied() {
        Claim claim = claim();
        desk.click("addEvidence");
        desk.name("source", "Ministry & partners");
        Widgets.press(desk.text(), 's', 's');
        presenter.session()
                .execute(new SetDataAsOf(claim.getEvidence().get(0).getSource(), PartialDate.parse("2020-02-17")));
        assertEquals("<a>Rests on Ministry && partners, as of 2020-02-17</a>", link("restsOn").getText());
        Widgets.click(link("restsOn"));
        assertEquals("data as of 2020-02-17", desk.label("bottomDates"));
        desk.picture("rests-on");
        Widgets.press(desk.text(), KeyStroke.getInstance(SWT.MOD1 | SWT.MOD3, 'C'));
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        String citation = "“The ministry will decide before the end of the month.” 18 Feb 2020, 17:00 UTC. "
                + "Sources: Ministry & partners, data as of 2020-02-17.";
        assertEquals(citation, clipboard.getContents(TextTransfer.getInstance()));
        Widgets.press(desk.text(), KeyStroke.getInstance(SWT.MOD1 | SWT.MOD2, 'C'));
        String markdown = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        assertTrue(markdown.contains("The ministry will decide before the end of the month."), markdown);
    }
}
