/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.docx;

import org.claimbench.intake.internal.Budget;
import org.claimbench.intake.internal.Draft;
import org.claimbench.intake.internal.Messages;
import org.claimbench.intake.internal.Opening;
import org.claimbench.intake.internal.Reading;
import org.claimbench.intake.internal.Refusal;
import org.claimbench.intake.parts.Masthead;
import org.eclipse.core.runtime.CoreException;

/** Reads the text of a Word file with all changes accepted; the changes and the comments become remarks. */
public final class WordText {

    /** How files of before 2007, and those with a password, begin. */
    private static final int[] COMPOUND = {0xD0, 0xCF, 0x11, 0xE0};
    private static final int[] ZIP = {'P', 'K'};

    private WordText() {
    }

    public static Reading of(byte[] bytes, Budget budget) throws CoreException {
        if (opens(bytes, COMPOUND)) {
            throw Refusal.because(Messages.Intake_oldWord, budget.name());
        }
        if (!opens(bytes, ZIP)) {
            throw Refusal.because(Messages.Intake_notWord, budget.name());
        }
        try (WordFile file = WordFile.open(bytes, budget)) {
            return read(file, budget);
        }
    }

    private static Reading read(WordFile file, Budget budget) throws CoreException {
        SideTexts comments = new SideTexts("comment", budget);
        SideTexts footnotes = new SideTexts("footnote", budget);
        SideTexts endnotes = new SideTexts("endnote", budget);
        file.part("/comments", comments);
        file.part("/footnotes", footnotes);
        file.part("/endnotes", endnotes);
        Draft draft = new Draft(budget);
        Styles styles = new Styles();
        file.part("/styles", styles);
        Numbering numbering = new Numbering(budget);
        file.part("/numbering", numbering);
        References references = new References(comments.all(), footnotes.all(), endnotes.all());
        Story story = new Story(draft, styles, numbering);
        Body body = new Body(story, references, budget);
        file.document(body);
        body.finish();
        if (draft.isEmpty()) {
            throw Refusal.because(Messages.Intake_blank, budget.name());
        }
        Opening opening = Opening.of(draft.text());
        String headline = story.headline().isEmpty() ? opening.headline() : story.headline();
        return draft.finish(Masthead.of(headline, opening.byline()));
    }

    private static boolean opens(byte[] bytes, int[] magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int at = 0; at < magic.length; at++) {
            if (Byte.toUnsignedInt(bytes[at]) != magic[at]) {
                return false;
            }
        }
        return true;
    }
}
