/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.claimbench.acceptance.Product.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** A real article that is not part of the project; its place is named when the tests are run. */
class NamedArticleTest {

    private static final String PROPERTY = "claimbench.article";
    private static final int SENTENCES = 24;

    private final Path folder;
    private final Product product;

    NamedArticleTest(@TempDir Path folder) {
        this.folder = folder;
        this.product = new Product(folder);
    }

    @Test
    void is_taken_in_whole_and_reported() throws IOException, InterruptedException {
        String property = System.getProperty(PROPERTY);
        assumeTrue(property != null,
                "No article was named. Add -D" + PROPERTY + "=<file> to test with that article too.");
        Path article = Path.of(String.valueOf(property)).toAbsolutePath();
        String text = Files.readString(article);
        Run made = product.run("new", article, "-o", "article.dossier", "--published", "2020-02-18T14:00-05:00");
        assertEquals(0, made.code(), made.err());

        JsonNode document = product.run("show", "article.dossier", "--json").json().path("documents").path(0);
        assertEquals(text.codePointCount(0, text.length()), document.path("characters").asInt());
        assertEquals(SENTENCES, document.path("sentences").size());
        int[] points = text.codePoints().toArray();
        for (JsonNode sentence : document.path("sentences")) {
            int start = sentence.path("start").asInt();
            assertEquals(sentence.path("text").asText(),
                    new String(points, start, sentence.path("end").asInt() - start));
            assertEquals("open", sentence.path("coverage").asText());
        }
        assertEquals(0, product.run("check", "article.dossier").code());
        assertEquals(0, product.run("export", "article.dossier", "-o", "article.html").code());
        assertEquals(List.of(), Html.complaints(folder.resolve("article.html")));
        assertTrue(Files.readString(folder.resolve("article.html")).contains("24 sentences"));
    }
}
