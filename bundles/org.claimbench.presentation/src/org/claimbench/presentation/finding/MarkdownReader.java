/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.claimbench.presentation.finding.FormattedText.Look;
import org.claimbench.presentation.finding.FormattedText.Run;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Writes down how Markdown reads while it goes through its tree. */
// The library's own methods say nothing about null, so nor can those that override them.
@NonNullByDefault({})
final class MarkdownReader extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder().build();
    private static final String BULLET = "• "; //$NON-NLS-1$
    private static final String INDENT = "   "; //$NON-NLS-1$
    private static final String RULE = "———"; //$NON-NLS-1$

    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private int depth;
    private int number;
    private boolean itemBegins;

    FormattedText read(String markdown) {
        PARSER.parse(markdown).accept(this);
        runs.sort(Comparator.comparingInt(Run::start));
        return new FormattedText(text.toString(), List.copyOf(runs));
    }

    private void block(Runnable content) {
        if (itemBegins) {
            itemBegins = false;
        } else if (!text.isEmpty()) {
            text.append(depth > 0 ? "\n" : "\n\n"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        content.run();
    }

    private void look(Look look, Runnable content) {
        int start = text.length();
        content.run();
        if (text.length() > start) {
            runs.add(new Run(start, text.length() - start, look));
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(() -> visitChildren(paragraph));
    }

    @Override
    public void visit(Heading heading) {
        block(() -> look(Look.STRONG, () -> visitChildren(heading)));
    }

    @Override
    public void visit(BlockQuote quote) {
        look(Look.EMPHASIS, () -> visitChildren(quote));
    }

    @Override
    public void visit(BulletList list) {
        list(list, 0);
    }

    @Override
    public void visit(OrderedList list) {
        list(list, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
    }

    private void list(Node list, int first) {
        int outer = number;
        if (depth == 0 && !text.isEmpty()) {
            text.append('\n');
        }
        number = first;
        depth++;
        visitChildren(list);
        depth--;
        number = outer;
    }

    @Override
    public void visit(ListItem item) {
        boolean counted = item.getParent() instanceof OrderedList;
        itemBegins = false;
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(INDENT.repeat(depth - 1)).append(counted ? number++ + ". " : BULLET); //$NON-NLS-1$
        itemBegins = true;
        visitChildren(item);
        itemBegins = false;
    }

    @Override
    public void visit(Emphasis emphasis) {
        look(Look.EMPHASIS, () -> visitChildren(emphasis));
    }

    @Override
    public void visit(StrongEmphasis strong) {
        look(Look.STRONG, () -> visitChildren(strong));
    }

    @Override
    public void visit(Code code) {
        look(Look.CODE, () -> text.append(code.getLiteral()));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        block(() -> look(Look.CODE, () -> text.append(code.getLiteral().stripTrailing())));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        block(() -> look(Look.CODE, () -> text.append(code.getLiteral().stripTrailing())));
    }

    @Override
    public void visit(HtmlBlock html) {
        block(() -> text.append(html.getLiteral()));
    }

    @Override
    public void visit(HtmlInline html) {
        text.append(html.getLiteral());
    }

    @Override
    public void visit(Link link) {
        linked(link, link.getDestination());
    }

    @Override
    public void visit(Image image) {
        linked(image, image.getDestination());
    }

    private void linked(Node link, String address) {
        int start = text.length();
        look(Look.LINK, () -> visitChildren(link));
        if (!text.substring(start).equals(address)) {
            text.append(" (").append(address).append(')'); //$NON-NLS-1$
        }
    }

    @Override
    public void visit(Text words) {
        text.append(words.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak end) {
        text.append('\n');
    }

    @Override
    public void visit(ThematicBreak rule) {
        block(() -> text.append(RULE));
    }
}
