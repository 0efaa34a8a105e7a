/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.claimbench.intake.internal.Budget;
import org.eclipse.core.runtime.CoreException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Takes out of a page what is no part of its article: navigation, related links, cookie notices, comments, forms. What
 * holds most of the page's words is the article, whatever it is called, and stays.
 */
final class Boilerplate extends Walk {

    private static final Set<String> TAGS = Set.of("nav", "footer", "aside", "form", "dialog", "menu");
    private static final Set<String> ROLES = Set.of("navigation", "complementary", "banner", "contentinfo", "search",
            "alert", "alertdialog", "dialog", "menu", "menubar", "toolbar");
    private static final Set<String> KEPT = Set.of("html", "body", "article", "main", "h1");
    /** Words that sites call such boxes by, as expressions, where they stand alone or between hyphens. */
    private static final String CALLED = """
            nav navbar navigation menu breadcrumbs? footer site-?header masthead sidebar toc jump-?link skip-?link
            pagination pager toolbar related recommend(ed|ations?)? most-?(read|popular|viewed) trending popular
            more-?(stories|on|from|news) read-?(next|more) also-?(read|like) teasers? tags? topics share sharing
            socials? newsletter subscribe subscription sign-?up promo promotion advert advertisement ads? adslot
            sponsor(ed)? outbrain taboola cookies? consent gdpr onetrust cmp banner popup modal overlay paywall
            comments? disqus respond author-?(bio|box|card) about-?author bio print copyright widget read-?time
            screen-?reader-?text sr-only visually-?hidden mw-editsection noprint navbox reflist catlinks
            printfooter hatnote""";
    private static final Pattern NAMES = Pattern
            .compile("(?i)(^|[\\s_-])(" + CALLED.replaceAll("\\s+", "|") + ")($|[\\s_-])");

    /** Of these even a large one goes. */
    private static final Pattern SURE = Pattern.compile("(?i)comment|disqus|cookie|consent|related|recommend|footer");
    private static final int LONGEST_ID = 24;
    private static final int LARGE = 5;

    private final Words words;
    private final int all;
    private final List<Element> boilerplate = new ArrayList<>();

    private Boilerplate(Words words, int all) {
        this.words = words;
        this.all = all;
    }

    static void remove(Document page, Budget budget) throws CoreException {
        Words words = Words.of(page);
        Boilerplate found = new Boilerplate(words, words.in(page));
        found.over(page);
        for (Element element : found.boilerplate) {
            budget.time();
            element.remove();
        }
    }

    @Override
    boolean enter(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return false;
        }
        if (isBoilerplate(element) && words.in(element) * 2 < all) {
            boilerplate.add(element);
            return false;
        }
        return true;
    }

    @Override
    void leave(Element element) {
        // everything is decided on the way in
    }

    private boolean isBoilerplate(Element element) {
        String name = element.normalName();
        if (KEPT.contains(name) || isBodyPart(element)) {
            return false;
        }
        return TAGS.contains(name) || ROLES.contains(element.attr("role")) || Hidden.is(element)
                || isCalledSo(element) || LinkLists.is(element, words);
    }

    /** The id of a section is often made of its heading, “sharing-with-a-single-developer”. */
    private boolean isCalledSo(Element element) {
        String id = element.id();
        boolean shortId = id.length() <= LONGEST_ID && !element.normalName().equals("section");
        boolean called = NAMES.matcher(element.className()).find() || shortId && NAMES.matcher(id).find();
        return called && (words.in(element) * LARGE < all || SURE.matcher(element.className() + ' ' + id).find());
    }

    /** Only boxes: a paragraph with a careless class name is still a paragraph. */
    private static boolean isBodyPart(Element element) {
        return Set.of("p", "h2", "h3", "h4", "blockquote", "figure", "figcaption", "img", "picture", "table", "time",
                "em", "strong", "b", "i").contains(element.normalName());
    }
}
