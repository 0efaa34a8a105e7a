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

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.claimbench.testkit.OneAnswer;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Test;

/** The address of a page is pasted where a text is asked for: the page is read when the person says so, not before. */
class AddressInTheWizardTest extends WindowTest {

    private static final byte[] PAGE = ("<html><title>Chips</title><body><article><h1>A rule for chips</h1>"
            + "<p>Sales fell by a third in May, the ministry said on Tuesday.</p></article>")
            .getBytes(StandardCharsets.UTF_8);

    @Test
    void thePageIsReadOnRequest() throws IOException {
        try (OneAnswer server = new OneAnswer("200 OK", "text/html; charset=utf-8", PAGE);
                NewDossierDialog dialog = desk.newDossierFrom(Path.of("unused"))) {
            assertFalse(readPage(dialog).isEnabled());
            dialog.write("text", server.address("/chips"));
            dialog.write("deadline", "18:00");
            assertTrue(dialog.message().startsWith("This is the address of a page."), dialog.message());
            assertFalse(dialog.canFinish());
            assertTrue(readPage(dialog).isEnabled());
            assertEquals(List.of(), server.requests());
            Desk.picture(dialog.shell(), "wizard-address");
            Widgets.click(readPage(dialog));
            Widgets.settle();
            assertTrue(dialog.read("text").contains("Sales fell by a third in May"), dialog.read("text"));
            assertEquals("chips", dialog.read("name"));
            assertEquals(List.of("GET /chips HTTP/1.1"), server.requests());
            assertTrue(dialog.canFinish(), dialog::message);
            assertFalse(readPage(dialog).isEnabled());
            Desk.picture(dialog.shell(), "wizard-page-read");
        }
    }

    @Test
    void whyAPageCannotBeReadIsSaid() throws IOException {
        try (OneAnswer server = new OneAnswer("403 Forbidden", "text/html", PAGE);
                NewDossierDialog dialog = desk.newDossierFrom(Path.of("unused"))) {
            dialog.write("text", server.address("/chips"));
            Widgets.click(readPage(dialog));
            Widgets.settle();
            assertTrue(dialog.message().contains("was not handed out (HTTP 403)"), dialog.message());
            assertEquals(server.address("/chips"), dialog.read("text"));
            assertFalse(dialog.canFinish());
        }
    }

    private static Button readPage(NewDossierDialog dialog) {
        return Widgets.field(dialog.shell(), "readPage", Button.class);
    }
}
