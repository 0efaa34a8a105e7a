/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.claimbench.intake.internal.FileBytes;
import org.claimbench.intake.internal.Limits;
import org.claimbench.intake.internal.Messages;
import org.claimbench.intake.internal.Refusal;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * All readers. The name of a file says which of them reads it; where it says nothing, the opening of the file does, and
 * else it is plain text. Stateless; usable from any thread.
 */
public final class ArticleReaders {

    /** The endings of the names of files that are read, such as {@code html}; the usual ones first. */
    public static final List<String> ENDINGS = List.of("docx", "pdf", "html", "htm", "md", "markdown", "txt", "text",
            "xhtml", "docm", "mkd");

    private static final HtmlReader HTML = new HtmlReader();
    private static final DocxReader DOCX = new DocxReader();
    private static final PdfReader PDF = new PdfReader();
    private static final PlainTextReader PLAIN = new PlainTextReader();
    private static final List<ArticleReader> ALL = List.of(DOCX, PDF, HTML, new MarkdownReader(), PLAIN);
    private static final int OPENING = 1024;

    private ArticleReaders() {
    }

    /**
     * Reads a file.
     *
     * @param file
     *            only read
     * @return the article with the bytes that it was read from
     * @throws CoreException
     *             with one sentence for a person
     */
    public static Incoming open(Path file) throws CoreException {
        return open(file, new NullProgressMonitor());
    }

    /**
     * Reads a file that may take long.
     *
     * @param file
     *            only read
     * @param monitor
     *            may be cancelled from another thread
     * @return the article with the bytes that it was read from
     * @throws CoreException
     *             with one sentence for a person; with a status of {@link IStatus#CANCEL} when it was cancelled
     */
    public static Incoming open(Path file, IProgressMonitor monitor) throws CoreException {
        String name = FileBytes.name(file);
        byte[] bytes = FileBytes.read(file, name, Limits.DOCUMENT);
        return Incoming.file(read(bytes, name, monitor), bytes);
    }

    /**
     * Reads the bytes of a file.
     *
     * @param bytes
     *            not changed
     * @param name
     *            of the file
     * @return never null
     * @throws CoreException
     *             with one sentence for a person
     */
    public static Article read(byte[] bytes, String name) throws CoreException {
        return read(bytes, name, new NullProgressMonitor());
    }

    /**
     * Reads the bytes of a file that may take long.
     *
     * @param bytes
     *            not changed
     * @param name
     *            of the file
     * @param monitor
     *            may be cancelled from another thread
     * @return never null
     * @throws CoreException
     *             with one sentence for a person; with a status of {@link IStatus#CANCEL} when it was cancelled
     */
    public static Article read(byte[] bytes, String name, IProgressMonitor monitor) throws CoreException {
        ArticleReader reader = ALL.stream().filter(each -> each.reads(name)).findFirst().orElseGet(() -> guess(bytes));
        if (bytes.length > reader.limit()) {
            throw Refusal.tooLarge(name, bytes.length, reader.limit());
        }
        refuseOthers(bytes, name);
        return reader.read(bytes, name, monitor);
    }

    private static ArticleReader guess(byte[] bytes) {
        String opening = opening(bytes);
        if (opening.startsWith("pk\u0003\u0004") || opening.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return DOCX;
        }
        if (opening.contains("%pdf-")) {
            return PDF;
        }
        return opening.stripLeading().startsWith("<!doctype html") || opening.contains("<html") ? HTML : PLAIN;
    }

    private static void refuseOthers(byte[] bytes, String name) throws CoreException {
        String opening = opening(bytes);
        if (opening.startsWith("{\\rtf") || opening.contains("application/vnd.oasis.opendocument")) {
            throw Refusal.because(Messages.Intake_otherFormat, name);
        }
    }

    private static String opening(byte[] bytes) {
        return new String(bytes, 0, Math.min(OPENING, bytes.length), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
    }
}
