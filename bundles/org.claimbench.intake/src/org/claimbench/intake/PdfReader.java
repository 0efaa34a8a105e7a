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
import org.claimbench.intake.internal.pdf.PdfText;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads PDFs: columns one after the other, words that were parted at the end of a line whole, without running heads and
 * page numbers. Pictures, tables and captions become words to look at; text within pictures is not recognised. Scripts
 * and what the file points to are not opened. Stateless; usable from any thread.
 */
public final class PdfReader implements ArticleReader {

    @Override
    public boolean reads(String fileName) {
        return FileNames.endsWith(fileName, ".pdf");
    }

    @Override
    public int limit() {
        return Limits.DOCUMENT;
    }

    @Override
    public Article read(byte[] bytes, String name, IProgressMonitor monitor) throws CoreException {
        return Articles.of(PdfText.of(bytes, new Budget(name, Limits.USUAL, monitor)), name);
    }
}
