/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.claimbench.intake.internal.Blank;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/** What a page tells machines about its article (JSON-LD, schema.org). A page without it gives empty answers. */
final class LinkedData {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA).build();
    /** A site that tells more than this about one page is up to something. */
    private static final int MOST = 10_000;

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final JsonNode article;

    private LinkedData(List<JsonNode> things) {
        JsonNode best = MissingNode.getInstance();
        int rank = 0;
        for (JsonNode thing : things) {
            if (thing.size() > 1 && thing.path("@id").isTextual()) {
                byId.putIfAbsent(thing.path("@id").asText(), thing);
            }
            if (rank(thing) > rank) {
                rank = rank(thing);
                best = thing;
            }
        }
        article = best;
    }

    static LinkedData of(Document page) {
        List<JsonNode> things = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                collect(MAPPER.readTree(script.data()), things);
            } catch (JacksonException e) {
                continue; // a page may tell machines nonsense and still show an article
            }
        }
        return new LinkedData(things);
    }

    private static void collect(JsonNode root, List<JsonNode> things) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty() && things.size() < MOST) {
            JsonNode node = open.remove();
            if (node.isObject()) {
                things.add(node);
            }
            node.forEach(open::add);
        }
    }

    /** The article comes before the page that holds it; a list of other articles is no article. */
    private static int rank(JsonNode thing) {
        String types = texts(thing.path("@type")).toString();
        int kind = types.contains("Article") || types.contains("BlogPosting") || types.contains("Report") ? 4
                : types.contains("WebPage") ? 2 : 0;
        boolean whole = thing.has("datePublished") || thing.has("articleBody");
        return kind == 0 ? 0 : kind + (whole ? 1 : 0);
    }

    /** A text of the article, such as its headline; without tags and escapes. */
    String text(String key) {
        List<String> all = texts(article.path(key));
        return all.isEmpty() ? "" : plain(all.get(0));
    }

    /** The names of persons or organisations. */
    List<String> names(String key) {
        JsonNode value = article.path(key);
        List<String> names = new ArrayList<>();
        for (JsonNode each : value.isArray() ? value : List.of(value)) {
            String name = each.isTextual() ? each.asText() : resolved(each).path("name").asText("");
            if (!name.isBlank() && !name.startsWith("http")) {
                names.add(Blank.line(plain(name)));
            }
        }
        return names;
    }

    /** The address of the article. */
    String address() {
        String url = text("url");
        JsonNode page = article.path("mainEntityOfPage");
        return url.isEmpty() ? page.isTextual() ? page.asText() : page.path("@id").asText("") : url;
    }

    private JsonNode resolved(JsonNode thing) {
        return thing.has("name") ? thing : byId.getOrDefault(thing.path("@id").asText(""), thing);
    }

    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        for (JsonNode each : value.isArray() ? value : List.of(value)) {
            if (each.isTextual() && !each.asText().isBlank()) {
                texts.add(each.asText());
            }
        }
        return texts;
    }

    private static String plain(String text) {
        return text.indexOf('<') >= 0 || text.indexOf('&') >= 0 ? Jsoup.parse(text).wholeText() : text;
    }
}
