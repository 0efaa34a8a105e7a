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

import org.claimbench.intake.internal.Blank;
import org.claimbench.intake.internal.Draft;
import org.claimbench.intake.internal.Passage;
import org.eclipse.core.runtime.CoreException;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Puts the paragraphs of an element into a draft. A heading without anything below it is left out. */
final class Blocks extends Walk {

    private record Heading(int level, Line line) {
    }

    private final Draft draft;
    private final String headline;
    private final List<Heading> headings = new ArrayList<>();
    private final ListSigns signs = new ListSigns();
    private Line line = new Line("body");
    private int number;
    private int looked;

    /**
     * @param headline
     *            stands in the draft already and is left out here
     */
    Blocks(Draft draft, String headline) {
        this.draft = draft;
        this.headline = headline;
    }

    void add(Element root) throws CoreException {
        over(root);
        flush(0);
    }

    @Override
    boolean enter(Node node, int depth) throws CoreException {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText());
        }
        return node instanceof Element element && open(element);
    }

    private boolean open(Element element) throws CoreException {
        Tags tag = Tags.of(element);
        switch (tag) {
        case SKIPPED -> {
            return false;
        }
        case BREAK -> line.lineEnd();
        case MEDIA -> {
            add(Media.words(element), element);
            return false;
        }
        case TABLE -> {
            flush(0);
            headings();
            number = new Tables(draft, number).add(element);
            return false;
        }
        case BLOCK -> start(element);
        case INLINE -> line.open(element);
        }
        return true;
    }

    private void start(Element element) throws CoreException {
        // The number of an entry stands before the first paragraph within it.
        String waiting = line.waitingSign();
        String carried = waiting.equals(ListSigns.BULLET) ? "" : waiting;
        flush(0);
        line = new Line(element, element.normalName().equals("li") ? signs.of(element) : carried);
        looked += Media.isToLookAt(element) ? 1 : 0;
    }

    @Override
    void leave(Element element) throws CoreException {
        Tags tag = Tags.of(element);
        if (tag == Tags.INLINE) {
            line.close(element);
        } else if (tag == Tags.BLOCK) {
            flush(Tags.level(element));
            line = new Line("div");
            looked -= Media.isToLookAt(element) ? 1 : 0;
        }
    }

    /** What stands for a picture is a paragraph of its own. */
    private void add(String placeholder, Element element) throws CoreException {
        if (!placeholder.isEmpty()) {
            flush(0);
            headings();
            number++;
            draft.add(Passage.placeholder(placeholder), 0, number, Line.label(element));
        }
    }

    private void flush(int level) throws CoreException {
        Line done = line;
        line = new Line(done.element());
        if (Blank.isBlank(done.words()) || Blank.line(done.words()).equals(headline)) {
            return;
        }
        if (level > 0) {
            headings.removeIf(above -> above.level() >= level);
            headings.add(new Heading(level, done));
            return;
        }
        headings();
        add(done);
    }

    private void headings() throws CoreException {
        for (Heading heading : headings) {
            add(heading.line());
        }
        headings.clear();
    }

    private void add(Line done) throws CoreException {
        number++;
        draft.add(done.passage(looked > 0), 0, number, done.element());
    }
}
