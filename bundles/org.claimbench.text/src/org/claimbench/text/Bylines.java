/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Lines of an article that say who wrote it and when. They assert nothing, so they are no sentences. */
final class Bylines {

    private static final int LONGEST = 120;
    private static final Map<String, String> BY = Map.of("en", "By", "de", "Von", "fr", "Par", "es", "Por", "pt", "Por",
            "it", "Di");
    private static final Map<String, String> DATED = Map.of("en",
            "(?:First |Last )?(?:[Pp]ublished|[Uu]pdated|[Pp]osted)", "de",
            "(?:Zuletzt )?(?:[Vv]eröffentlicht|[Aa]ktualisiert|Stand)", "fr", "(?:Publié|Mis à jour|Modifié)", "es",
            "(?:Publicado|Actualizado)", "pt", "(?:Publicado|Atualizado)", "it", "(?:Pubblicato|Aggiornato)");
    private static final String NAME = "(?:\\p{Lu}[\\p{L}\\p{M}.'’\\p{Pd}]*|de|la|van|von|der|del|da|di|du|le|al|bin)";
    private static final String BETWEEN = "(?:\\h*[,|/&·•]\\h*|\\h+(?:and|und|et|y|e|with|mit|avec|con)\\h+|\\h+)";

    private final Pattern line;

    Bylines(Locale language) {
        String key = language.getLanguage();
        String author = BY.containsKey(key) ? BY.get(key) + ":?\\h+" + NAME + "(?:" + BETWEEN + NAME + "){0,12}+"
                : "(?!)";
        String dated = DATED.containsKey(key) ? DATED.get(key) + "\\b[^!?\\p{Nd}]*+\\p{Nd}[^!?]*+"
                : "(?!)";
        line = Pattern.compile(author + "|" + dated);
    }

    /** Whether the words of one line are a byline; one that ends like a sentence is none. */
    boolean is(String text, Span words) {
        if (words.length() > LONGEST
                || ".!?".indexOf(text.charAt(words.end() - 1)) >= 0 && !endsWithTime(text, words)) {
            return false;
        }
        return line.matcher(text).region(words.start(), words.end()).matches();
    }

    private static boolean endsWithTime(String text, Span words) {
        return text.startsWith(".m.", words.end() - 3) && words.length() > 3;
    }
}
