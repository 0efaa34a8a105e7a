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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Objects;

import org.claimbench.model.Claim;
import org.claimbench.presentation.DossierPresenter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.Test;

/** The rationale as it will read; what was found before, folded away. */
class FindingInTheWindowTest extends WindowTest {

    private static final String TEXT = "Sales fell in May. Officials decide.";

    private final DossierPresenter presenter = Objects
            .requireNonNull(desk.newDossier(TEXT, "finding", "2020-02-18T12:00-05:00", true).presenter());

    private Composite window() {
        return desk.page().getWorkbenchWindow().getShell();
    }

    private void preview(boolean on) {
        Button button = Widgets.field(window(), "preview", Button.class);
        button.setSelection(on);
        Widgets.click(button);
    }

    @Test
    void theRationaleReadsAsInTheReport() {
        desk.text().setSelection(1);
        Widgets.press(desk.text(), SWT.CR, SWT.CR);
        assertFalse(Widgets.field(window(), "preview", Button.class).isEnabled());
        desk.write("rationale",
                "**The order is right, the cause is not shown.** The notice came *a day later*:\n\n"
                        + "- [notice](https://example.org/notice)\n- `table 3`, row 2");
        preview(true);
        StyledText reads = Widgets.field(window(), "rationalePreview", StyledText.class);
        assertEquals("The order is right, the cause is not shown. The notice came a day later:\n\n"
                + "• notice (https://example.org/notice)\n• table 3, row 2", reads.getText());
        assertEquals(SWT.BOLD, reads.getStyleRangeAtOffset(0).fontStyle);
        assertTrue(Arrays.stream(reads.getStyleRanges()).anyMatch(range -> range.underline));
        desk.picture("finding-preview");
        presenter.finding().rationale("Something *else*.");
        assertEquals("Something else.", reads.getText());
        preview(false);
        assertEquals("Something *else*.", desk.read("rationale"));
        assertTrue(desk.field("rationale").isVisible());
        assertThrows(AssertionError.class, () -> Widgets.field(window(), "rationalePreview", StyledText.class));
    }

    @Test
    void whatWasFoundBeforeIsFoldedAway() {
        desk.text().setSelection(1);
        Widgets.press(desk.text(), SWT.CR, SWT.CR);
        Claim claim = Objects.requireNonNull(presenter.inHand().claim());
        for (char digit : new char[] {'1', '4'}) {
            Widgets.press(desk.text(), digit, digit);
            desk.write("rationale", "For reason " + digit + '.');
            Widgets.click(Widgets.field(window(), "newFinding", Link.class));
        }
        Widgets.press(desk.text(), '5', '5');
        Link fold = Widgets.field(window(), "earlierFindings", Link.class);
        assertEquals("<a>2 earlier findings</a>", fold.getText());
        assertEquals(2, claim.getSuperseded().size());
        Widgets.click(fold);
        assertEquals("<a>Hide earlier findings</a>", fold.getText());
        assertEquals("True", desk.label("earlierFinding"));
        desk.picture("finding-earlier");
    }
}
