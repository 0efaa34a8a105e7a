/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.claims;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.claimbench.core.review.ReviewState;
import org.claimbench.model.Claim;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.Words;
import org.claimbench.presentation.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** Claims as text for the clipboard. */
public final class ClaimCopies {

    private ClaimCopies() {
    }

    /**
     * As a table that a spreadsheet takes.
     *
     * @param rows
     *            in their order
     * @param columns
     *            in their order
     * @return a line a claim below a line of heads, with tabs between the cells
     */
    public static String table(List<ClaimRow> rows, List<ClaimColumn> columns) {
        Function<Function<ClaimColumn, String>, String> line = cell -> columns.stream()
                .map(column -> cell.apply(column).replace('\t', ' ')).collect(Collectors.joining("\t")); //$NON-NLS-1$
        return Stream.concat(Stream.of(line.apply(ClaimColumn::title)),
                rows.stream().map(row -> line.apply(column -> column.text(row))))
                .collect(Collectors.joining("\n")); //$NON-NLS-1$
    }

    /**
     * As a list in Markdown.
     *
     * @param rows
     *            in their order
     * @return a line a claim: number, statement, finding, type, who says so, evidence
     */
    public static String markdown(List<ClaimRow> rows) {
        return rows.stream().map(ClaimCopies::item).collect(Collectors.joining("\n")); //$NON-NLS-1$
    }

    /**
     * One claim as an item of a list in Markdown.
     *
     * @param dossier
     *            numbers its claims
     * @param claim
     *            of the dossier
     */
    public static String markdown(DossierPresenter dossier, Claim claim) {
        return item(new ClaimRow(claim, dossier.numberOf(claim), ReviewState.DRAFT));
    }

    private static String item(ClaimRow row) {
        String said = NLS.bind(Messages.Claims_copied, new String[] {Integer.toString(row.number()),
                plain(row.statement()), plain(row.outcome().label()), plain(Words.of(row.type())),
                plain(row.saidBy())});
        String evidence = row.evidence().words();
        return evidence.isEmpty() ? said : NLS.bind(Messages.Claims_copiedEvidence, said, plain(evidence));
    }

    // CommonMark 2.4: a backslash takes away what a punctuation character would mean.
    private static String plain(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>#|~&])", "\\\\$1"); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
