/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.pdf;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.claimbench.intake.internal.Budget;
import org.claimbench.intake.internal.Messages;
import org.claimbench.intake.internal.Refusal;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;

/**
 * Reads the lines of all pages. PDFBox meets damage with unchecked exceptions of many kinds and follows nested
 * structures by recursion; both are caught here and nowhere else. Scripts, forms and what a file points to are not
 * touched.
 */
final class PdfFile {

    /** The lines of each page, and the language that the file names, or an empty one. */
    record Pages(List<List<TextLine>> lines, String language) {
    }

    private final Budget budget;
    private final PageLines reader;

    PdfFile(Budget budget) {
        this.budget = budget;
        reader = new PageLines(budget);
    }

    @SuppressWarnings("checkstyle:IllegalCatch")
    Pages read(byte[] bytes) throws CoreException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            budget.pages(document.getNumberOfPages());
            return read(document);
        } catch (InvalidPasswordException e) {
            throw Refusal.because(e, Messages.Intake_password, budget.name());
        } catch (PageLines.Refused e) {
            throw e.refusal();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            String place = reader.page() == 0 ? Messages.Pdf_structure : NLS.bind(Messages.Pdf_page, reader.page());
            throw Refusal.because(e, Messages.Intake_damaged, budget.name(), place);
        }
    }

    private Pages read(PDDocument document) throws IOException, CoreException {
        List<List<TextLine>> pages = reader.of(document);
        for (List<TextLine> page : pages) {
            for (int line = 0; line < page.size(); line++) {
                budget.element();
            }
        }
        String language = document.getDocumentCatalog().getLanguage();
        return new Pages(pages, language == null ? "" : language);
    }
}
