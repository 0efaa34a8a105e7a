/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.suggestion;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.claimbench.text.WordLists;
import org.claimbench.text.item.TextItem;
import org.claimbench.text.item.TextItemKind;

/** Looks for signs in the sentences of one language. Immutable. */
final class SentenceSigns {

    private static final Map<String, SentenceSigns> KNOWN = new ConcurrentHashMap<>();
    private static final int SHORT = 5;
    private static final double WHEN_SHORT = 0.4;
    private static final double WHEN_QUESTION = 0.4;
    private static final double WHEN_WISH = 0.5;

    /** What was found; share is how much of the weight is left when the sentence asserts little. */
    record Found(Set<Sign> signs, double share) {
    }

    private final Map<Sign, Phrases> spoken = new EnumMap<>(Sign.class);
    private final Phrases hedged;
    private final Phrases wish;

    private SentenceSigns(WordLists words) {
        spoken.put(Sign.FIGURE_COMPARED, new Phrases(words, "compared"));
        spoken.put(Sign.DENIAL, new Phrases(words, "denial"));
        spoken.put(Sign.ACCUSATION, new Phrases(words, "accusation"));
        spoken.put(Sign.SUPERLATIVE, new Phrases(words, "superlative"));
        spoken.put(Sign.VOTE_OR_LAW, new Phrases(words, "vote"));
        spoken.put(Sign.COMPARISON, new Phrases(words, "comparison"));
        spoken.put(Sign.CAUSE, new Phrases(words, "cause"));
        spoken.put(Sign.REPORT, new Phrases(words, "report"));
        spoken.put(Sign.ATTRIBUTION, new Phrases(words, "saying"));
        spoken.put(Sign.PREDICTION, new Phrases(words, "prediction"));
        spoken.put(Sign.PAST, new Phrases(words, "past"));
        hedged = new Phrases(words, "hedged");
        wish = new Phrases(words, "wish");
    }

    static SentenceSigns of(Locale language) {
        return KNOWN.computeIfAbsent(language.getLanguage(),
                key -> new SentenceSigns(WordLists.of(SentenceSigns.class, "suggestions", language)));
    }

    Found in(String sentence, List<TextItem> items) {
        List<String> words = Phrases.words(sentence);
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        spoken.forEach((sign, phrases) -> {
            if (phrases.in(words)) {
                signs.add(sign);
            }
        });
        boolean named = has(items, TextItemKind.NAME) || has(items, TextItemKind.TITLE);
        if (!named) {
            signs.removeAll(EnumSet.of(Sign.DENIAL, Sign.REPORT, Sign.ATTRIBUTION));
        } else {
            signs.add(Sign.NAMED);
        }
        addFigures(sentence, hedged.in(words), items, signs);
        if (has(items, TextItemKind.QUOTATION)) {
            signs.add(Sign.QUOTATION);
        }
        return new Found(signs, share(sentence, words));
    }

    private void addFigures(String sentence, boolean hedge, List<TextItem> items, Set<Sign> signs) {
        if (items.stream().anyMatch(item -> item.kind() == TextItemKind.DATE && item.span().length() > 3)
                && hasDigits(sentence)) {
            signs.add(Sign.DATED);
        }
        boolean compared = signs.remove(Sign.FIGURE_COMPARED);
        if (!has(items, TextItemKind.FIGURE)) {
            return;
        }
        if (compared) {
            signs.add(Sign.FIGURE_COMPARED);
        }
        if (items.stream().filter(item -> item.kind() == TextItemKind.FIGURE).count() > 1 && hasDigits(sentence)) {
            signs.add(Sign.SEVERAL_FIGURES);
        }
        if (!hasDigits(sentence)) {
            signs.add(Sign.FIGURE_IN_WORDS);
        } else if (hedge) {
            signs.add(Sign.HEDGED_FIGURE);
        } else {
            signs.add(has(items, TextItemKind.DATE) ? Sign.EXACT_FIGURE_WITH_PERIOD : Sign.EXACT_FIGURE);
        }
    }

    private static boolean has(List<TextItem> items, TextItemKind kind) {
        return items.stream().anyMatch(item -> item.kind() == kind);
    }

    private static boolean hasDigits(String sentence) {
        return sentence.chars().anyMatch(Character::isDigit);
    }

    private double share(String sentence, List<String> words) {
        double share = words.size() < SHORT ? WHEN_SHORT : 1;
        share *= sentence.indexOf('?') >= 0 ? WHEN_QUESTION : 1;
        return wish.in(words) ? share * WHEN_WISH : share;
    }
}
