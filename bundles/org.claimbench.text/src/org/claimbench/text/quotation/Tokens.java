/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.claimbench.text.Span;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/**
 * Splits a text into tokens. A hyphen parts words; "13.03", "don't", "U.S." and "product[s]" are one each. Signs of
 * currency and percent are words, because they change what is said.
 */
final class Tokens {

    private static final String UNIT = "[\\p{L}\\p{M}\\p{Nd}\\u00AD\\u200B-\\u200D\\u2060]";
    private static final String PUT_IN = "\\[\\p{L}{0,12}\\]";
    private static final String ELLIPSIS = "(?:[\\[(]\\h?)?(?:…|\\.(?:\\h?\\.){2,3})(?:\\h?[\\])])?";
    /** An apostrophe, a point in a figure, and the points of "U.S." join what stands on both sides. */
    private static final String JOINED = "(?<=" + UNIT + ")['’ʼ](?=" + UNIT + ")|(?<=\\p{Nd})[.,](?=\\p{Nd})"
            + "|(?<=(?<!" + UNIT + ")\\p{L}|\\.\\p{L})\\.(?=\\p{L}(?!" + UNIT + "))";
    private static final String WORD = "(?:" + UNIT + "|" + PUT_IN + "(?=" + UNIT + ")|(?<=" + UNIT + ")" + PUT_IN + "|"
            + JOINED + ")++";
    private static final String SIGN = "[\\p{Sc}%‰&§]|(?<!" + UNIT + ")[-−](?=\\p{Nd})";
    private static final Pattern TOKEN = Pattern.compile("(?<ellipsis>" + ELLIPSIS + ")|(?<word>" + WORD
            + ")|(?<bracket>\\[[^\\]\\n]{0,200}\\])|(?<sign>" + SIGN + ")");
    private static final Pattern BRACKETS = Pattern.compile(PUT_IN);
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern LETTERS_WITH_DOTS = Pattern.compile("\\p{L}(?:\\.\\p{L})+");
    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();

    private Tokens() {
    }

    static List<Token> of(String text, Span part) {
        Matcher matcher = TOKEN.matcher(text).region(part.start(), part.end());
        List<Token> tokens = new ArrayList<>();
        boolean more = matcher.find();
        while (more) {
            Span span = new Span(matcher.start(), matcher.end());
            Token.Kind kind = kind(matcher);
            more = matcher.find();
            int next = more ? matcher.start() : part.end();
            tokens.add(token(kind, span, span.of(text), marks(text.substring(span.end(), next))));
        }
        return tokens;
    }

    private static Token.Kind kind(Matcher matcher) {
        if (matcher.group("ellipsis") != null) {
            return Token.Kind.ELLIPSIS;
        }
        if (matcher.group("bracket") != null) {
            return Token.Kind.BRACKET;
        }
        return matcher.group().indexOf('[') >= 0 ? Token.Kind.BRACKETED_WORD : Token.Kind.WORD;
    }

    private static Token token(Token.Kind kind, Span span, String text, String after) {
        String word = plain(text);
        // The last point of "U.S." belongs to it.
        String marks = LETTERS_WITH_DOTS.matcher(word).matches() && after.startsWith(".") ? after.substring(1) : after;
        word = LETTERS_WITH_DOTS.matcher(word).matches() ? word.replace(".", "") : word;
        String bare = kind == Token.Kind.BRACKETED_WORD ? BRACKETS.matcher(word).replaceAll("") : word;
        String full = word.replace("[", "").replace("]", "");
        return new Token(kind, span, bare, UCharacter.foldCase(bare, true), UCharacter.foldCase(full, true), marks);
    }

    private static String plain(String text) {
        return INVISIBLE.matcher(COMPATIBLE.normalize(text)).replaceAll("").replace('’', '\'').replace('ʼ', '\'')
                .replace('−', '-');
    }

    /** The punctuation between two words; a quotation mark or a dash counts in none of its forms. */
    private static String marks(String between) {
        return between.codePoints().filter(unit -> ".,;:!?()¿¡".indexOf(unit) >= 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
