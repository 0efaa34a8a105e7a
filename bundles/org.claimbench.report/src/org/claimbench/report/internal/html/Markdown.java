/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.html;

import java.util.function.Consumer;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Turns Markdown into HTML that fits into a report: no HTML of its own, no pictures, no headings of a higher rank. */
public final class Markdown {

    private static final int HEADING = 4;
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true)
            .percentEncodeUrls(true).build();

    private Markdown() {
    }

    /** The HTML of a text, empty for a blank one. */
    public static String html(String markdown) {
        Node document = PARSER.parse(SafeEscaper.visible(markdown));
        document.accept(new Tamer());
        return RENDERER.render(document).strip();
    }

    // The library's own methods say nothing about null, so nor can those that override them.
    @NonNullByDefault({})
    private static final class Tamer extends AbstractVisitor {

        private boolean inLink;

        @Override
        public void visit(Heading heading) {
            heading.setLevel(HEADING);
            visitChildren(heading);
        }

        @Override
        public void visit(Link link) {
            visitLinked(link);
        }

        // A picture would be fetched from the network; its address as a link is not. Links do not nest in HTML.
        @Override
        public void visit(Image image) {
            visitLinked(image);
            if (!inLink) {
                Link link = new Link(image.getDestination(), image.getTitle());
                image.insertBefore(link);
                moveChildren(image, link::appendChild);
            } else {
                moveChildren(image, image::insertBefore);
            }
            image.unlink();
        }

        @Override
        public void visit(Text text) {
            if (!inLink) {
                BareLinks.split(text.getLiteral()).forEach(text::insertBefore);
                text.unlink();
            }
        }

        private void visitLinked(Node link) {
            boolean before = inLink;
            inLink = true;
            visitChildren(link);
            inLink = before;
        }

        private static void moveChildren(Node parent, Consumer<Node> to) {
            for (Node child = parent.getFirstChild(); child != null; child = parent.getFirstChild()) {
                to.accept(child);
            }
        }
    }
}
