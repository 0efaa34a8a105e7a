/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;

/** Pages made to hurt end in one sentence, soon. */
class HostileHtmlTest {

    private static Article read(String html) throws CoreException {
        return new HtmlReader().read(html.getBytes(StandardCharsets.UTF_8), "a.html");
    }

    private static void assertRefused(String message, String html) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertEquals(message,
                assertThrows(CoreException.class, () -> read(html)).getStatus().getMessage()));
    }

    @Test
    void aDeepPage() {
        String deep = "“a.html” nests its parts more than 500 deep, so it was not read."
                + " Save the article as plain text.";
        assertRefused(deep, "<div>".repeat(100_000) + "x");
        assertRefused(deep, "<b><i>".repeat(50_000) + "x");
        assertRefused(deep, "<p>" + "<table><tr><td>".repeat(20_000) + "x");
    }

    @Test
    void aPageOfManyParts() {
        assertRefused("“a.html” has more than 200,000 paragraphs, cells and other parts."
                + " Save the article alone in a file of its own.", "<p>x</p>".repeat(400_000));
    }

    @Test
    void attributesWithoutEnd() {
        assertTimeoutPreemptively(Duration.ofSeconds(30),
                () -> assertEquals("x", read("<p " + "a=b ".repeat(400_000) + ">x").text()));
    }

    @Test
    void entitiesOfADoctypeAreNotFollowed() throws CoreException {
        assertFalse(read("<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><p>Word &x; word.</p>").text()
                .contains("root"));
    }
}
