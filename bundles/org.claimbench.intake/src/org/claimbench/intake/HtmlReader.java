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
import org.claimbench.intake.internal.Refusal;
import org.claimbench.intake.internal.html.HtmlText;
import org.claimbench.intake.internal.html.PageEncoding;
import org.claimbench.intake.internal.text.Decoded;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads the article out of a web page, and what the page says about it; or HTML from the clipboard as a whole.
 * Pictures, charts, embedded posts and tables become words to look at. Nothing is fetched and no script
 * runs. Stateless; usable from any thread.
 */
public final class HtmlReader implements ArticleReader {

    @Override
    public boolean reads(String fileName) {
        return FileNames.endsWith(fileName, ".html", ".htm", ".xhtml");
    }

    @Override
    public int limit() {
        return Limits.PAGE;
    }

    @Override
    public Article read(byte[] bytes, String name, IProgressMonitor monitor) throws CoreException {
        return page(bytes, "", null, new Budget(name, Limits.USUAL, monitor));
    }

    /**
     * Reads a page that came from an address.
     *
     * @param bytes
     *            not changed
     * @param name
     *            what messages call it
     * @param address
     *            where it came from; empty when that is not known
     * @param encoding
     *            the encoding that the server named, or null
     * @return never null
     * @throws CoreException
     *             with one sentence for a person
     */
    public Article read(byte[] bytes, String name, String address, @Nullable String encoding) throws CoreException {
        return page(bytes, address, encoding, new Budget(name, Limits.USUAL));
    }

    private static Article page(byte[] bytes, String address, @Nullable String encoding, Budget budget)
            throws CoreException {
        Decoded page = PageEncoding.decode(bytes, encoding, budget.name());
        return Articles.of(HtmlText.page(page.text(), address, budget).with(page.notes()), budget.name());
    }

    /**
     * Reads HTML that was copied in a browser or a word processor; all of it counts.
     *
     * @param fragment
     *            not null
     * @param name
     *            what messages call it, such as "pasted text"
     * @param monitor
     *            may be cancelled from another thread
     * @return never null
     * @throws CoreException
     *             with one sentence for a person
     */
    public Article readFragment(String fragment, String name, IProgressMonitor monitor) throws CoreException {
        if (fragment.length() > Limits.PAGE) {
            throw Refusal.tooLarge(name, fragment.length(), Limits.PAGE);
        }
        return Articles.of(HtmlText.fragment(fragment, new Budget(name, Limits.USUAL, monitor)), name);
    }
}
