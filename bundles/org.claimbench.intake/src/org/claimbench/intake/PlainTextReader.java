/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake;

import java.nio.file.Path;
import java.util.Locale;

import org.claimbench.intake.internal.Blank;
import org.claimbench.intake.internal.CleanText;
import org.claimbench.intake.internal.FileBytes;
import org.claimbench.intake.internal.Messages;
import org.claimbench.intake.internal.Opening;
import org.claimbench.intake.internal.Refusal;
import org.claimbench.intake.internal.Utf8;
import org.eclipse.core.runtime.CoreException;

/** Reads plain text in UTF-8, from a file or from the clipboard. Stateless; usable from any thread. */
public final class PlainTextReader implements ArticleReader {

    /** The largest file that is read, in bytes, and the longest pasted text, in UTF-16 units: 5 MB. */
    public static final int LIMIT = 5_000_000;

    @Override
    public boolean reads(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") || name.endsWith(".text");
    }

    @Override
    public Article read(Path file) throws CoreException {
        Path fileName = file.getFileName();
        String name = (fileName == null ? file : fileName).toString();
        return article(Utf8.decode(FileBytes.read(file, name, LIMIT), name), name);
    }

    /**
     * Takes in a text that was pasted.
     *
     * @param pasted
     *            not null
     * @param name
     *            what messages call it, such as "pasted text"; not null
     * @return never null
     * @throws CoreException
     *             with one sentence for a person when the text is blank, too long or no text
     */
    public Article read(String pasted, String name) throws CoreException {
        if (pasted.length() > LIMIT) {
            throw Refusal.tooLarge(name, pasted.length(), LIMIT);
        }
        return article(pasted, name);
    }

    private static Article article(String raw, String name) throws CoreException {
        CleanText clean = CleanText.of(raw, name);
        String text = clean.text();
        if (Blank.isBlank(text)) {
            throw Refusal.because(Messages.Intake_blank, name);
        }
        Opening opening = Opening.of(text);
        return new Article(name, opening.headline(), opening.byline(), text, clean.notes());
    }
}
