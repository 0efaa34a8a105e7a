/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a text into the sentences that a desk counts. The end of a line ends a sentence, so a headline, a paragraph
 * and each entry of a list stand for themselves. Not part of a sentence are a leading bullet and the white space around
 * it; a closing quotation mark belongs to the sentence before it. Lines and pieces without a letter or digit, such as
 * {@code * * *}, are no sentences, nor are lines that only say who wrote the text and when.
 * <p>
 * {@link BreakProposals} come from ICU; {@link BreakRules} take those back that follow an abbreviation or cut off
 * "Why?" from "he asked". ICU's own filter is not used: it compares endings, not words (it never ends a German sentence
 * after "Islam", because "am." is on its list), and it breaks after "U.S." all the same.
 * <p>
 * Immutable; usable from any thread.
 */
public final class Sentences {

    private static final String BULLETS = "•‣◦▪●·*-–—";
    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

    private final Locale language;
    private final BreakRules rules;
    private final Bylines bylines;

    /**
     * A splitter for texts of one language.
     *
     * @param language
     *            not null; a locale without a language means English, a language without word lists of ours gets ICU's
     *            breaks and the rule for initials
     */
    public Sentences(Locale language) {
        this.language = language.getLanguage().isEmpty() ? Locale.ENGLISH : language;
        rules = BreakRules.of(this.language);
        bylines = new Bylines(this.language);
    }

    /**
     * The sentences of a text in their order.
     *
     * @param text
     *            not null; may be empty
     * @return spans in UTF-16 units that do not overlap, none of them empty; never null, unmodifiable
     */
    public List<Span> of(String text) {
        BreakProposals breaks = new BreakProposals(language);
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || LINE_ENDS.indexOf(text.charAt(at)) >= 0) {
                addLine(text, afterBullet(text, start, at), breaks, sentences);
                start = at + 1;
            }
        }
        return List.copyOf(sentences);
    }

    private void addLine(String text, Span line, BreakProposals breaks, List<Span> sentences) {
        if (!hasWords(text, line) || bylines.is(text, line)) {
            return;
        }
        String words = line.of(text);
        List<Span> found = new ArrayList<>();
        int start = 0;
        for (int after : breaks.of(words)) {
            if (after < words.length() && !rules.allows(words, start, after)) {
                continue;
            }
            Span sentence = Blanks.strip(words, new Span(start, Math.max(start, after)));
            if (hasWords(words, sentence)) {
                found.add(sentence);
                start = after;
            } else if (!found.isEmpty() && !sentence.isEmpty()) {
                // An emoji or a row of dots after the full stop still belongs to what was said before it.
                found.set(found.size() - 1, new Span(found.getLast().start(), sentence.end()));
                start = after;
            }
        }
        found.forEach(span -> sentences.add(new Span(line.start() + span.start(), line.start() + span.end())));
    }

    private static Span afterBullet(String text, int start, int end) {
        Span line = Blanks.strip(text, new Span(start, end));
        int at = line.start();
        while (at + 1 < line.end() && BULLETS.indexOf(text.charAt(at)) >= 0 && Blanks.isBlank(text.charAt(at + 1))) {
            at = Blanks.skip(text, at + 1, line.end());
        }
        return new Span(at, line.end());
    }

    private static boolean hasWords(String text, Span span) {
        return span.of(text).codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
