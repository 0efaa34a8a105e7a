/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.html;

import org.claimbench.intake.internal.Budget;
import org.claimbench.intake.internal.Messages;
import org.claimbench.intake.internal.Refusal;
import org.eclipse.core.runtime.CoreException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Parses a page, and refuses one that is larger or deeper than a page of a newspaper can be. */
final class Page {

    private static final int DEEPEST = 500;

    private Page() {
    }

    static Document parse(String html, String address, Budget budget) throws CoreException {
        refuseDepth(html, budget);
        Document page = Jsoup.parse(html, address);
        new Walk() {

            @Override
            boolean enter(Node node, int depth) throws CoreException {
                budget.element();
                if (depth > DEEPEST) {
                    throw Refusal.because(Messages.Intake_tooDeep, budget.name(), DEEPEST);
                }
                return true;
            }

            @Override
            void leave(Element element) {
                // there is nothing to count here
            }
        }.over(page);
        return page;
    }

    /** The parser searches its stack at each tag, so that a deep page takes it time with the square of the depth. */
    private static void refuseDepth(String html, Budget budget) throws CoreException {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            tags++;
            if (tags > budget.limits().elements() * 2) {
                throw Refusal.because(Messages.Intake_tooManyParts, budget.name(),
                        Refusal.number(budget.limits().elements()));
            }
        }
    }
}
