/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.claimbench.text.AnchorState;
import org.claimbench.text.Span;
import org.junit.jupiter.api.Test;

/** A revision of the article that the desk checked: true words on marks of a real text, where words repeat. */
class ArticleRevisionTest {

    private final String before;

    ArticleRevisionTest() throws IOException {
        String article = System.getProperty("claimbench.article", "");
        assumeTrue(!article.isEmpty(), "Set the system property claimbench.article to the article's file to run this.");
        before = Files.readString(Path.of(article)).replace("\r\n", "\n");
    }

    private static CarriedMark carry(String before, String after, int start, int end) {
        return RevisedText.of(before, after).carry(new Span(start, end));
    }

    private CarriedMark carry(String words, String after) {
        int start = before.indexOf(words);
        return carry(before, after, start, start + words.length());
    }

    /** The paragraph on the denial moves up and is quoted again at the end, a figure changes, a sentence goes. */
    private String revised() {
        List<String> paragraphs = new ArrayList<>(List.of(before.strip().split("\n\n")));
        int denial = 0;
        while (!paragraphs.get(denial).contains("denies it would")) {
            denial++;
        }
        paragraphs.add(3, paragraphs.remove(denial));
        String text = String.join("\n\n", paragraphs).replace("nearly 2,000", "more than 2,000");
        int start = text.indexOf("Britain has");
        return text.substring(0, start).strip() + text.substring(text.indexOf('\n', start))
                + "\n\nHuawei denies it would filter secrets to Beijing.";
    }

    @Test
    void aTrueWordOnEachMark() {
        String after = revised();
        assertEquals(AnchorState.MOVED, carry("denies it would filter secrets to Beijing", after).anchor().state());
        assertEquals(after.indexOf("denies it"), carry("denies it would", after).anchor().span() instanceof Span place
                ? place.start() : -1);
        CarriedMark figure = carry("has killed nearly 2,000", after);
        assertEquals(AnchorState.CHANGED, figure.anchor().state());
        assertEquals("has killed more than 2,000", figure.newWords());
        assertEquals(AnchorState.ORPHANED, carry("Britain has ignored the advice", after).anchor().state());
        assertEquals(AnchorState.EXACT, carry("orders will go someplace else", after).anchor().state());
        assertEquals(AnchorState.EXACT, carry("sickened tens of thousands more", after).anchor().state());
    }

    /** The same sentence stands in the summary and in the body; only the body was corrected. */
    @Test
    void aCorrectionOfTheBodyDoesNotTouchTheSummary() {
        String words = "Semiconductor sales to China hit $13.03 billion in October";
        int body = before.lastIndexOf(words);
        String after = before.substring(0, body) + before.substring(body).replace("$13.03", "$13.00");
        assertEquals(AnchorState.EXACT, carry(words, after).anchor().state());
        assertEquals(words, carry(words, after).newWords());
        CarriedMark second = carry(before, after, body, body + words.length());
        assertEquals(AnchorState.CHANGED, second.anchor().state());
        assertEquals(words.replace("$13.03", "$13.00"), second.newWords());
    }
}
