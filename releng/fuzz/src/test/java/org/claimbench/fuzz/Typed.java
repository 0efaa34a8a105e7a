/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.claimbench.intake.Article;
import org.claimbench.intake.ArticleReader;
import org.eclipse.core.runtime.CoreException;

/** What holds of every reader, whatever it is given: a text whose marks lie within it, or one sentence. */
final class Typed {

    private Typed() {
    }

    static void read(ArticleReader reader, byte[] content, String name) {
        try {
            check(reader.read(content, name));
        } catch (CoreException e) {
            String message = e.getStatus().getMessage();
            assertTrue(message.contains("“" + name + "”") && message.endsWith("."), message);
        }
    }

    private static void check(Article article) {
        String text = article.text();
        assertFalse(text.isBlank());
        article.origins().forEach(origin -> assertFalse(origin.span().of(text).isBlank()));
        article.placeholders().forEach(each -> assertFalse(each.span().of(text).isBlank()));
        article.remarks().forEach(remark -> assertFalse(remark.span().of(text).isBlank()));
        assertTrue(text.codePoints().allMatch(Typed::isSafe), "XML cannot hold it");
    }

    private static boolean isSafe(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
