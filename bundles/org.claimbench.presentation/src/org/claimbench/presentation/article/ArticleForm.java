/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.article;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.claimbench.intake.Article;
import org.claimbench.intake.ArticleReaders;
import org.claimbench.intake.Incoming;
import org.claimbench.intake.PageFetcher;
import org.claimbench.intake.PlainTextReader;
import org.claimbench.presentation.internal.Messages;
import org.claimbench.text.Sentences;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What all forms have in common that take in the text of an article. Lives on one thread; what takes a monitor may run
 * on another one, while nothing else is asked of the form.
 */
public abstract class ArticleForm {

    private final PlainTextReader reader = new PlainTextReader();
    private @Nullable Article article;
    private @Nullable Incoming incoming;
    private @Nullable String trouble;

    /** A form without a text. */
    protected ArticleForm() {
    }

    /**
     * The endings of the names of files that can be opened.
     *
     * @return such as {@code pdf}; the usual ones first
     */
    public static List<String> endings() {
        return ArticleReaders.ENDINGS;
    }

    /**
     * Opens a text, web page, Word file or PDF; on failure the text before stays, and the form says what is wrong.
     *
     * @param file
     *            chosen by the person
     * @param monitor
     *            may be cancelled; then nothing is changed
     * @return true when it was read
     */
    public boolean open(Path file, IProgressMonitor monitor) {
        return take(() -> ArticleReaders.open(file, monitor));
    }

    /**
     * Told of files that were chosen together with the one that is opened next.
     *
     * @param files
     *            the other ones; may be none
     */
    public void others(List<Path> files) {
        // Most forms take one text.
    }

    /**
     * Whether the text is nothing but the address of a page, which can be read if the person wants that.
     *
     * @return false for a text in which an address stands
     */
    public boolean isAddress() {
        String text = text().strip();
        return PageFetcher.isAddress(text) && text.chars().noneMatch(Character::isWhitespace);
    }

    /**
     * Fetches the page whose address was pasted, and nothing that it points to; on failure the form says what is wrong.
     *
     * @param monitor
     *            may be cancelled; then nothing is changed
     * @return true when it was read
     */
    public boolean readPage(IProgressMonitor monitor) {
        String address = text().strip();
        return take(() -> PageFetcher.fetch(address, monitor));
    }

    /** Something that can be read. */
    @FunctionalInterface
    private interface Reading {
        Incoming read() throws CoreException;
    }

    private boolean take(Reading reading) {
        try {
            Incoming opened = reading.read();
            take(opened.article());
            incoming = opened;
            opened(opened.article());
            return true;
        } catch (CoreException e) {
            if (!e.getStatus().matches(IStatus.CANCEL)) {
                trouble = e.getStatus().getMessage();
            }
            return false;
        }
    }

    /**
     * Called when a file or a page was read.
     *
     * @param read
     *            what it holds
     */
    protected void opened(Article read) {
        // Most forms have no fields of their own to fill.
    }

    /**
     * Takes pasted or typed text.
     *
     * @param typed
     *            as it stands in the field; whatever ends its lines
     */
    public void paste(String typed) {
        String text = typed.replace("\r\n", "\n"); //$NON-NLS-1$ //$NON-NLS-2$
        if (text.equals(text())) {
            trouble = null;
            return;
        }
        try {
            take(reader.read(text, Messages.New_pasted));
        } catch (CoreException e) {
            article = null;
            incoming = null;
            trouble = text.isBlank() ? null : e.getStatus().getMessage();
        }
    }

    /**
     * Takes what was copied in a browser or word processor.
     *
     * @param html
     *            from the clipboard
     * @param monitor
     *            may be cancelled; then nothing is changed
     * @return false when there is no text in it; then nothing is changed
     */
    public boolean pasteHtml(String html, IProgressMonitor monitor) {
        if (html.isBlank()) {
            return false;
        }
        try {
            Incoming pasted = Incoming.pasted(html, Messages.New_pasted, monitor);
            take(pasted.article());
            incoming = pasted;
            return true;
        } catch (CoreException e) {
            return false;
        }
    }

    private void take(Article read) {
        article = read;
        incoming = null;
        trouble = null;
    }

    /**
     * The text as it was understood.
     *
     * @return empty while there is none
     */
    public String text() {
        Article known = article;
        return known == null ? "" : known.text(); //$NON-NLS-1$
    }

    /**
     * The headline that was found.
     *
     * @return a word for “none” where there is none
     */
    public String headline() {
        Article known = article();
        return known == null || known.headline().isEmpty() ? Messages.New_noHeadline : known.headline();
    }

    /**
     * How much text there is.
     *
     * @return one line, empty while there is no text
     */
    public String facts() {
        Article known = article();
        if (known == null) {
            return ""; //$NON-NLS-1$
        }
        String text = known.text();
        int characters = text.codePointCount(0, text.length());
        int words = text.strip().split("\\s+").length; //$NON-NLS-1$
        int sentences = new Sentences(Locale.ENGLISH).of(text).size();
        StringBuilder facts = new StringBuilder(
                new MessageFormat(Messages.New_facts, Locale.ENGLISH)
                        .format(new Object[] {words, sentences, characters}));
        known.notes().forEach(note -> facts.append(' ').append(note));
        return facts.toString();
    }

    /**
     * What was read.
     *
     * @return null while there is none
     */
    protected @Nullable Article article() {
        return article;
    }

    /**
     * The file or the clipboard's HTML that the text stands in.
     *
     * @return null when it was typed, or pasted as plain text
     */
    protected @Nullable Incoming incoming() {
        return incoming;
    }

    /**
     * Why the last attempt failed.
     *
     * @return one sentence, or empty when it did not
     */
    protected Optional<String> trouble() {
        String known = trouble;
        return known != null ? Optional.of(known)
                : isAddress() ? Optional.of(Messages.New_isAddress) : Optional.empty();
    }
}
