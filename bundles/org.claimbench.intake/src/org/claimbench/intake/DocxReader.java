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
import org.claimbench.intake.internal.docx.WordText;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads Word files. Tracked changes count as accepted; they and the comments become remarks on their words. Footnotes
 * stand behind the text, where “[1]” leads to them. Pictures, charts, tables and captions become words to look at.
 * Macros and what lies outside the file are not opened. Stateless; usable from any thread.
 */
public final class DocxReader implements ArticleReader {

    @Override
    public boolean reads(String fileName) {
        return FileNames.endsWith(fileName, ".docx", ".docm");
    }

    @Override
    public int limit() {
        return Limits.DOCUMENT;
    }

    @Override
    public Article read(byte[] bytes, String name, IProgressMonitor monitor) throws CoreException {
        return Articles.of(WordText.of(bytes, new Budget(name, Limits.USUAL, monitor)), name);
    }
}
