/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.item;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.claimbench.text.Span;
import org.claimbench.text.WordLists;

/**
 * Names, known by their capitals, and the titles before them. The first word of a sentence is a name when it has
 * capitals elsewhere, or goes on with a name. A sentence in capitals alone shows no names. Where all nouns have
 * capitals, as in German, only several words in a row and letters like "EZB" are names.
 */
final class NameFinder implements ItemFinder {

    private static final String CAPITAL = "(?:\\p{Lu}\\.(?:\\h?\\p{Lu}\\.)*|\\p{Lu}[\\p{L}\\p{M}\\p{Nd}]*+"
            + "(?:['’\\p{Pd}&](?!s\\b)[\\p{L}\\p{M}\\p{Nd}]++|\\.(?=\\h\\p{Lu}\\p{Ll}))*+)";

    private final Pattern name;
    private final Pattern title;
    private final Set<String> openers;
    private final Pattern doing;
    private final Set<String> titleWords;
    private final boolean nounsInCapitals;

    NameFinder(WordLists words) {
        name = Pattern
                .compile("(?<![\\p{L}\\p{N}#@])" + CAPITAL + "(?:\\h(?:" + words.any("connectors") + "\\h)?" + CAPITAL
                        + "|\\h\\p{Nd}++(?![.,]?\\p{Nd}))*+");
        title = Pattern.compile("(?:" + words.any("titles") + "\\h+)*" + words.any("titles") + "(?![\\p{L}\\p{N}])");
        openers = words.set("openers");
        titleWords = words.firstWords("titles");
        doing = Pattern.compile("\\h" + words.any("doing") + "(?!\\p{L})");
        nounsInCapitals = words.is("nounsInCapitals");
    }

    /** Words with capitals, and the sentence in which they stand. */
    private record Capitals(Span sentence, Span words) {
    }

    @Override
    public List<TextItem> find(String text, List<Span> sentences) {
        List<Capitals> all = capitals(text, sentences);
        Set<String> known = known(text, all);
        List<TextItem> items = new ArrayList<>();
        all.forEach(each -> add(text, each.sentence(), each.words(), known, items));
        return items;
    }

    private List<Capitals> capitals(String text, List<Span> sentences) {
        List<Capitals> all = new ArrayList<>();
        Matcher matcher = name.matcher(text);
        for (Span sentence : sentences) {
            if (hasSmallLetters(text, sentence)) {
                matcher.region(sentence.start(), sentence.end());
                while (matcher.find()) {
                    all.add(new Capitals(sentence, new Span(matcher.start(), matcher.end())));
                }
            }
        }
        return all;
    }

    private static boolean hasSmallLetters(String text, Span sentence) {
        for (int at = sentence.start(); at < sentence.end(); at++) {
            if (Character.isLowerCase(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Words that have a capital where none is due. */
    private static Set<String> known(String text, List<Capitals> all) {
        Set<String> known = new HashSet<>();
        for (Capitals each : all) {
            if (!opens(text, each.sentence(), each.words().start())) {
                known.add(first(each.words().of(text)));
            }
        }
        return known;
    }

    /** Nothing but marks stands between the start of the sentence, or of a quotation in it, and these words. */
    private static boolean opens(String text, Span sentence, int start) {
        int at = start;
        while (at > sentence.start() && !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != ' ') {
            at--;
        }
        return at == sentence.start() || at < start && "“„«»\"‘".indexOf(text.charAt(at)) >= 0;
    }

    private void add(String text, Span sentence, Span found, Set<String> known, List<TextItem> items) {
        Span words = opens(text, sentence, found.start()) ? withoutOpener(text, found, known) : found;
        Matcher called = title.matcher(text).region(words.start(), words.end());
        int start = words.start();
        boolean titled = titleWords.contains(first(words.of(text)).replace(".", "").toLowerCase(Locale.ROOT));
        if (titled && called.lookingAt()) {
            items.add(new TextItem(TextItemKind.TITLE, new Span(start, called.end())));
            start = skipSpace(text, called.end(), words.end());
        }
        Span rest = new Span(start, words.end());
        if (isName(rest.of(text))) {
            items.add(new TextItem(TextItemKind.NAME, rest));
        }
    }

    /** "The Wall Street Journal" opens with an article, "Semiconductor sales" with no name at all. */
    private Span withoutOpener(String text, Span found, Set<String> known) {
        String first = first(found.of(text));
        boolean several = first.length() < found.length();
        boolean inside = first.length() > 1 && first.substring(1).codePoints().anyMatch(Character::isUpperCase);
        // A noun without an article that "has" or "says" something is a name.
        boolean does = !several && doing.matcher(text).region(found.end(), text.length()).lookingAt();
        if (!openers.contains(first.toLowerCase(Locale.ROOT))
                && (several || inside || does || known.contains(first))) {
            return found;
        }
        return new Span(skipSpace(text, found.start() + first.length(), found.end()), found.end());
    }

    private boolean isName(String found) {
        if (found.isEmpty() || openers.contains(found.toLowerCase(Locale.ROOT))) {
            return false;
        }
        boolean letters = found.length() > 1 && found.equals(found.toUpperCase(Locale.ROOT));
        return found.length() > 1 && (!nounsInCapitals || letters || found.indexOf(' ') >= 0);
    }

    private static String first(String found) {
        int space = found.indexOf(' ');
        return space < 0 ? found : found.substring(0, space);
    }

    private static int skipSpace(String text, int from, int end) {
        int at = from;
        while (at < end && Character.isSpaceChar(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
