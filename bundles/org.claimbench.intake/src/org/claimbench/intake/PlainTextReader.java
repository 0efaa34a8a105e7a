/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake;

import org.claimbench.intake.internal.FileNames;
import org.claimbench.intake.internal.Limits;
import org.claimbench.intake.internal.Refusal;
import org.claimbench.intake.internal.text.Decoded;
import org.claimbench.intake.internal.text.Encoding;
import org.claimbench.intake.internal.text.PlainText;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads plain text, from a file or from the clipboard. A file that does not say its encoding is taken for UTF-8, and
 * where it is not, the most likely other encoding is used and told. Stateless; usable from any thread.
 */
public final class PlainTextReader implements ArticleReader {

    /** The largest file that is read, in bytes, and the longest pasted text, in UTF-16 units: 5 MB. */
    public static final int LIMIT = Limits.TEXT;

    @Override
    public boolean reads(String fileName) {
        return FileNames.endsWith(fileName, ".txt", ".text");
    }

    @Override
    public int limit() {
        return LIMIT;
    }

    @Override
    public Article read(byte[] bytes, String name, IProgressMonitor monitor) throws CoreException {
        Decoded decoded = Encoding.decode(bytes, name);
        return Articles.of(PlainText.of(decoded.text(), name).with(decoded.notes()), name);
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
        return Articles.of(PlainText.of(pasted, name), name);
    }
}
