/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake;

import org.claimbench.intake.internal.Budget;
import org.claimbench.intake.internal.FileNames;
import org.claimbench.intake.internal.Limits;
import org.claimbench.intake.internal.markdown.MarkdownText;
import org.claimbench.intake.internal.text.Decoded;
import org.claimbench.intake.internal.text.Encoding;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Reads Markdown: the words as they are printed, without their marks. Stateless; usable from any thread. */
public final class MarkdownReader implements ArticleReader {

    @Override
    public boolean reads(String fileName) {
        return FileNames.endsWith(fileName, ".md", ".markdown", ".mkd");
    }

    @Override
    public int limit() {
        return Limits.TEXT;
    }

    @Override
    public Article read(byte[] bytes, String name, IProgressMonitor monitor) throws CoreException {
        Decoded decoded = Encoding.decode(bytes, name);
        return Articles.of(
                MarkdownText.of(decoded.text(), new Budget(name, Limits.USUAL, monitor)).with(decoded.notes()), name);
    }
}
