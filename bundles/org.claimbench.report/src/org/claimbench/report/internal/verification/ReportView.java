/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.verification;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.claimbench.model.Anchor;
import org.claimbench.model.Claim;
import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.report.internal.Product;
import org.claimbench.report.internal.html.Labels;
import org.claimbench.report.internal.html.Templates;
import org.claimbench.report.internal.outcome.Outcome;
import org.claimbench.report.internal.outcome.Outcomes;

/** All that the template of the verification report asks for. */
public record ReportView(Map<String, String> t, String css, Masthead masthead, Frame frame, String intro,
        List<SummaryRow> summary, List<Outcome> legend, List<MarkedText> texts, List<LostMark> lost, List<Item> items,
        List<SourceRow> sources, List<Step> scale, List<ProblemLine> problems, List<String> leftOut,
        List<Receipt> receipts, String product) {

    private static final String STYLES = "report.css"; //$NON-NLS-1$

    /**
     * Looks at a dossier.
     *
     * @param dossier
     *            only read
     * @return what to show
     * @throws IOException
     *             when the style sheet is not in the installation
     */
    public static ReportView of(Dossier dossier) throws IOException {
        Contents contents = Contents.of(dossier);
        Progress progress = Progress.of(dossier);
        return new ReportView(Labels.all(), Templates.text(STYLES), Masthead.of(contents),
                Frame.of(contents, progress), Intro.of(contents, progress),
                contents.claims().stream().map(claim -> SummaryRow.of(contents, claim)).toList(),
                contents.claims().stream().map(Outcomes::of).distinct().toList(), texts(contents), lost(contents),
                contents.claims().stream().map(claim -> Item.of(contents, claim)).toList(),
                dossier.getSources().stream().map(source -> SourceRow.of(contents, source)).toList(),
                Step.of(contents),
                contents.problems().stream().map(problem -> ProblemLine.of(contents, problem)).toList(),
                LeftOut.of(contents), Receipt.of(contents), Product.name());
    }

    /** Whether there is any claim. */
    public boolean hasItems() {
        return !items.isEmpty();
    }

    /** Whether any mark lost its words. */
    public boolean hasLost() {
        return !lost.isEmpty();
    }

    /** Whether any source is cited. */
    public boolean hasSources() {
        return !sources.isEmpty();
    }

    /** Whether ratings are given in this dossier. */
    public boolean hasScale() {
        return !scale.isEmpty();
    }

    /** Whether the checks report anything. */
    public boolean hasProblems() {
        return !problems.isEmpty();
    }

    private static List<MarkedText> texts(Contents contents) {
        List<MarkedText> texts = new ArrayList<>();
        for (Document document : contents.dossier().getDocuments()) {
            texts.add(MarkedText.of(contents, document, texts.size()));
        }
        return texts;
    }

    private static List<LostMark> lost(Contents contents) {
        List<LostMark> lost = new ArrayList<>();
        for (Claim claim : contents.claims()) {
            for (Anchor anchor : claim.getAnchors()) {
                String reason = Holding.reason(anchor);
                if (!reason.isEmpty()) {
                    lost.add(new LostMark(contents.number(claim), Words.orEmpty(anchor.getExact()), reason));
                }
            }
        }
        return lost;
    }
}
