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

import java.util.Objects;

import org.claimbench.presentation.DossierPresenter;
import org.claimbench.ui.Author;
import org.claimbench.ui.editor.text.ClaimHover;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.Region;
import org.junit.jupiter.api.Test;

/** The pointer rests on words of claims within each other: all of them are told, the shortest first. */
class HoverTest extends WindowTest {

    private static final String TEXT = "The maker said on Monday that it had sold nearly 40 machines in all. So it is.";
    private static final int PLACE = TEXT.indexOf("40");

    @Test
    void allClaimsUnderThePointerAreTold() {
        DossierPresenter presenter = Objects.requireNonNull(
                desk.newDossier(TEXT, "hover", "2020-02-18T12:00-05:00", false).presenter());
        ClaimHover hover = new ClaimHover(presenter);
        assertEquals("Nobody has looked at this yet: “nearly 40”", told(hover));
        desk.mark("it had sold nearly 40 machines");
        Widgets.press(desk.text(), '2', '2');
        desk.mark("nearly 40");
        assertEquals("Claim 2: nearly 40\nNo finding yet\n"
                + "Claim 1: it had sold nearly 40 machines\nChange, " + Author.name(),
                told(hover));
        assertEquals(new Region(TEXT.indexOf("nearly"), "nearly 40".length()), hover.getHoverRegion(null, PLACE));
        desk.mark("that it had sold nearly 40 machines");
        desk.mark("40 machines");
        desk.mark("on Monday that it had sold nearly 40 machines in all");
        desk.mark("said on Monday that it had sold nearly 40 machines in all");
        String told = Objects.requireNonNull(told(hover));
        assertEquals("+2 more", told.substring(told.lastIndexOf('\n') + 1));
        assertEquals("Claim 5: nearly 40", told.substring(0, told.indexOf('\n')));
    }

    // It asks the claims, never the viewer.
    private static @Nullable String told(ClaimHover hover) {
        return hover.getHoverInfo(null, hover.getHoverRegion(null, PLACE));
    }
}
