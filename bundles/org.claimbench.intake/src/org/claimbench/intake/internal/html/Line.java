/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.html;

import org.claimbench.intake.internal.Blank;
import org.claimbench.intake.internal.Passage;
import org.jsoup.nodes.Element;

/** The words of one block as a browser shows them: white space runs together, except in {@code pre}. */
final class Line {

    private final StringBuilder words = new StringBuilder();
    private final String element;
    private boolean asItIs;
    private String sign = "";
    private boolean gap;

    Line(String element) {
        this.element = element;
    }

    /** The words of a block behind a sign, which is empty outside of lists. */
    Line(Element block, String sign) {
        this(label(block));
        this.sign = sign;
        asItIs = block.normalName().equals("pre");
    }

    /** The sign, while it still waits for the first words of its entry. */
    String waitingSign() {
        return Blank.isBlank(words.toString()) ? sign : "";
    }

    /** How an element is called: its tag and its id. */
    static String label(Element element) {
        return element.id().isEmpty() ? element.normalName() : element.normalName() + '#' + Blank.line(element.id());
    }

    String element() {
        return element;
    }

    String words() {
        return words.toString();
    }

    void append(String text) {
        if (asItIs) {
            words.append(text);
            return;
        }
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == ' ' || unit == '\n' || unit == '\t' || unit == '\r' || unit == '\f') {
                gap = true;
            } else {
                words.append(gap && !words.isEmpty() && !endsLine() ? " " : "").append(unit);
                gap = false;
            }
        }
    }

    private boolean endsLine() {
        return words.charAt(words.length() - 1) == '\n';
    }

    void lineEnd() {
        words.append('\n');
        gap = false;
    }

    /** Quotation marks that a browser adds are part of the words. */
    void open(Element inline) {
        if (inline.normalName().equals("q")) {
            append("“");
        }
    }

    void close(Element inline) {
        if (inline.normalName().equals("q")) {
            append("”");
        }
    }

    Passage passage(boolean look) {
        String said = sign + (asItIs ? words.toString() : Blank.strip(words.toString()));
        Passage passage = look ? Passage.placeholder(said) : Passage.of(said);
        return sign.isEmpty() ? passage : passage.following();
    }
}
