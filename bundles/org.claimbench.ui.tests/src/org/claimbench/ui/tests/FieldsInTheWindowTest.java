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

import java.util.List;
import java.util.Objects;

import org.claimbench.model.Claim;
import org.claimbench.model.Evidence;
import org.claimbench.model.Reliability;
import org.claimbench.presentation.DossierPresenter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** Look-again day, tags, flags, grades, and a search that found nothing, in the inspector. */
class FieldsInTheWindowTest extends WindowTest {

    private static final String TEXT = "Nobody was charged in May. Officials decide.";

    private final DossierPresenter presenter = Objects
            .requireNonNull(desk.newDossier(TEXT, "fields", "2020-02-18T12:00-05:00", false).presenter());

    private Composite window() {
        return desk.page().getWorkbenchWindow().getShell();
    }

    private Claim claim() {
        desk.text().setSelection(1);
        Widgets.press(desk.text(), SWT.CR, SWT.CR);
        return Objects.requireNonNull(presenter.inHand().claim());
    }

    private void check(String field) {
        Button button = Widgets.field(window(), field, Button.class);
        button.setSelection(!button.getSelection());
        Widgets.click(button);
    }

    @Test
    void dayTagsAndFlags() {
        Claim claim = claim();
        Text tags = desk.type("tags", "court, Asia,");
        assertEquals("court, Asia,", tags.getText());
        assertEquals(List.of("court", "Asia"), claim.getTags());
        desk.type("lookAgain", "2020-0");
        assertEquals("2020", claim.getLookAgain().toString());
        desk.type("lookAgain", "2020-03");
        assertEquals("2020-03", claim.getLookAgain().toString());
        check("legal");
        check("privacy");
        assertTrue(claim.isLegal() && claim.isPrivacy());
        presenter.session().undo();
        assertEquals(false, Widgets.field(window(), "privacy", Button.class).getSelection());
        assertEquals(true, Widgets.field(window(), "legal", Button.class).getSelection());
        desk.picture("fields");
    }

    @Test
    void aSearchThatFoundNothingAndAGradedSource() {
        Claim claim = claim();
        Widgets.press(desk.text(), 'f', 'f');
        Widgets.field(window(), "searchPlace", Combo.class).setText("Court register & archive");
        Widgets.field(window(), "searchRange", Text.class).setText("2019 to 18 Feb 2020");
        desk.picture("search-form");
        Text hits = Widgets.field(window(), "searchHits", Text.class);
        hits.notifyListeners(SWT.DefaultSelection, new org.eclipse.swt.widgets.Event());
        Widgets.settle();
        Evidence found = claim.getEvidence().get(0);
        assertEquals("Court register & archive", found.getSearch().getPlace());
        assertEquals(0, found.getSearch().getHits());
        assertEquals("∅ For “Nobody was charged in May.”, 2019 to 18 Feb 2020: nothing found",
                desk.label("searchResult"));

        desk.click("addEvidence");
        desk.name("source", "Ministry");
        desk.choose("reliability", 2);
        desk.choose("credibility", 3);
        assertEquals(Reliability.B, claim.getEvidence().get(1).getSource().getReliability());
        assertEquals(3, claim.getEvidence().get(1).getCredibility());
        desk.picture("search-card");
    }
}
