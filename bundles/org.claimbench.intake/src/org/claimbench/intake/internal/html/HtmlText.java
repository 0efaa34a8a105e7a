/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.html;

import org.claimbench.intake.internal.Blank;
import org.claimbench.intake.internal.Budget;
import org.claimbench.intake.internal.Draft;
import org.claimbench.intake.internal.Messages;
import org.claimbench.intake.internal.Opening;
import org.claimbench.intake.internal.Passage;
import org.claimbench.intake.internal.Reading;
import org.claimbench.intake.internal.Refusal;
import org.claimbench.intake.parts.Masthead;
import org.eclipse.core.runtime.CoreException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads HTML: the article out of a page, or a fragment as a whole. */
public final class HtmlText {

    /** A page that shows less than this makes its text by script; then what it tells machines is better. */
    private static final int SHORTEST = 200;

    private HtmlText() {
    }

    /**
     * Reads a page as a news site serves it.
     *
     * @param address
     *            where it came from, or empty
     */
    public static Reading page(String html, String address, Budget budget) throws CoreException {
        Document page = Page.parse(html, address, budget);
        Draft draft = new Draft(budget);
        LinkedData data = LinkedData.of(page);
        Masthead masthead = new Mastheads(page, data, draft).read();
        Boilerplate.remove(page, budget);
        Element root = MainText.of(page, budget);
        Bylines.remove(root, masthead.byline());
        head(draft, masthead);
        int before = draft.text().length();
        new Blocks(draft, masthead.headline()).add(root);
        String told = data.text("articleBody");
        if (draft.text().length() - before < SHORTEST && told.length() > SHORTEST) {
            return told(draft, masthead, told, budget);
        }
        if (draft.text().length() == before) {
            throw Refusal.because(Messages.Intake_noArticle, budget.name());
        }
        return draft.finish(masthead);
    }

    private static void head(Draft draft, Masthead masthead) throws CoreException {
        draft.add(Passage.of(masthead.headline()), 0, 0, "h1");
        draft.add(Passage.of(masthead.byline()), 0, 0, "byline");
    }

    private static Reading told(Draft shown, Masthead masthead, String told, Budget budget) throws CoreException {
        Draft draft = new Draft(budget);
        head(draft, masthead);
        int number = 0;
        for (String line : told.split("\\R+")) {
            number++;
            draft.add(Passage.of(Blank.line(line)), 0, number, "articleBody");
        }
        shown.finish(masthead).notes().forEach(draft::note);
        draft.note(Messages.Note_articleBody);
        return draft.finish(masthead);
    }

    /** Reads a fragment, such as the clipboard holds, or a text in which somebody marked what is what. */
    public static Reading fragment(String html, Budget budget) throws CoreException {
        Document page = Page.parse(html, "", budget);
        Draft draft = new Draft(budget);
        new Blocks(draft, "").add(page.body());
        if (draft.isEmpty()) {
            throw Refusal.because(Messages.Intake_blank, budget.name());
        }
        Opening opening = Opening.of(draft.text());
        return draft.finish(Masthead.of(opening.headline(), opening.byline()));
    }
}
