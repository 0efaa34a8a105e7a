/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.claimbench.intake.internal.Blank;
import org.claimbench.intake.internal.Draft;
import org.claimbench.intake.internal.Languages;
import org.claimbench.intake.parts.Masthead;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds headline, byline, outlet, address, language and publication time of a page. The headline and the byline are
 * those that readers see, because these words are checked; the rest is what the page tells machines, JSON-LD before
 * OpenGraph before other meta tags.
 */
final class Mastheads {

    private static final int LONGEST = 300;

    private final Document page;
    private final LinkedData data;
    private final Draft draft;

    Mastheads(Document page, LinkedData data, Draft draft) {
        this.page = page;
        this.data = data;
        this.draft = draft;
    }

    Masthead read() {
        String byline = Bylines.of(page, data);
        return new Masthead(headline(), byline, outlet(), address(), language(),
                new PublishedTimes(page, data).find(draft));
    }

    private String headline() {
        String told = first(data.text("headline"), meta("og:title"), meta("twitter:title"), data.text("name"),
                page.title());
        for (Element heading : page.select("h1, [itemprop=headline]")) {
            String shown = shown(heading);
            if (isLike(shown, told)) {
                return shown;
            }
        }
        for (Element heading : page.select("h2, h3")) {
            String shown = shown(heading);
            if (!shown.isEmpty() && letters(told).startsWith(letters(shown))) {
                return shown;
            }
        }
        List<Element> articles = page.select("article h1, main h1, [role=main] h1");
        String only = articles.size() == 1 ? shown(articles.get(0)) : "";
        return only.isEmpty() ? told : only;
    }

    /** Empty when it is hidden or too long for a headline. */
    private static String shown(Element heading) {
        String shown = Blank.line(heading.text());
        return shown.length() > LONGEST || Hidden.is(heading) ? "" : shown;
    }

    /** What is told is often the headline with the name of the site, or cut short. */
    private static boolean isLike(String shown, String told) {
        String one = letters(shown);
        String other = letters(told);
        return !one.isEmpty() && !other.isEmpty() && (other.contains(one) || one.contains(other)
                || common(one, other) * 2 > Math.min(one.length(), other.length()));
    }

    private static int common(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private String outlet() {
        return first(data.names("publisher").stream().findFirst().orElse(""), meta("og:site_name"),
                meta("application-name"), meta("citation_publisher"), meta("dc.publisher"), meta("publisher"));
    }

    private String address() {
        Element canonical = page.selectFirst("link[rel=canonical]");
        String linked = canonical == null ? "" : canonical.absUrl("href");
        return Stream.of(linked, meta("og:url"), data.address(), page.location()).filter(Mastheads::isOnTheWeb)
                .findFirst().orElse("");
    }

    private static boolean isOnTheWeb(String address) {
        try {
            URI uri = new URI(address.strip());
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private String language() {
        Element html = page.selectFirst("html");
        String marked = html == null ? "" : first(html.attr("lang"), html.attr("xml:lang"));
        return Stream.of(marked, data.text("inLanguage"), meta("og:locale"), meta("content-language"),
                meta("dc.language"), meta("language")).map(Languages::tag).filter(tag -> !tag.isEmpty()).findFirst()
                .orElse("");
    }

    private String meta(String name) {
        return Metas.of(page, name);
    }

    private static String first(String... texts) {
        return Stream.of(texts).map(Blank::line).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }
}
