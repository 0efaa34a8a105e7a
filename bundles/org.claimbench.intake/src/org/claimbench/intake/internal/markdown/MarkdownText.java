/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.markdown;

import java.util.List;

import org.claimbench.intake.internal.Budget;
import org.claimbench.intake.internal.CleanText;
import org.claimbench.intake.internal.Messages;
import org.claimbench.intake.internal.Reading;
import org.claimbench.intake.internal.html.HtmlText;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.eclipse.core.runtime.CoreException;

/** Reads Markdown by way of HTML, which it may contain. */
public final class MarkdownText {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    /** Nobody nests deeper, and the library goes into each level by a call of its own. */
    private static final int DEEPEST = 50;
    private static final Parser PARSER = Parser.builder().extensions(TABLES).maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(TABLES).build();

    private MarkdownText() {
    }

    public static Reading of(String markdown, Budget budget) throws CoreException {
        CleanText clean = CleanText.of(markdown, budget.name());
        Preamble preamble = Preamble.of(clean.text());
        Templates templates = Templates.of(preamble.rest(clean.text()));
        String html = RENDERER.render(PARSER.parse(templates.text()));
        Reading reading = HtmlText.fragment(html, budget).with(clean.notes())
                .with(templates.leftOut() ? List.of(Messages.Note_template) : List.of());
        return reading.with(preamble.on(reading.masthead()));
    }
}
