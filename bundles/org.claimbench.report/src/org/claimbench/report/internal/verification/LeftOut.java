/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.verification;

import java.util.ArrayList;
import java.util.List;

import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.Document;
import org.claimbench.model.Finding;
import org.claimbench.model.Mode;
import org.claimbench.report.internal.Messages;
import org.claimbench.report.internal.Phrase;

/** Says what the dossier holds and this report does not show. */
final class LeftOut {

    private LeftOut() {
    }

    static List<String> of(Contents contents) {
        List<String> lines = new ArrayList<>();
        int earlier = contents.dossier().getDocuments().stream().map(Document::getRevisions)
                .mapToInt(revisions -> Math.max(0, revisions.size() - 1)).sum();
        if (earlier > 0) {
            lines.add(Phrase.of(Messages.LeftOut_revisions, earlier));
        }
        boolean before = contents.dossier().getMode() == Mode.BEFORE;
        long others = contents.claims().stream().map(Claim::getFinding)
                .filter(finding -> finding != null && holdsBoth(finding)).count();
        if (others > 0) {
            lines.add(Phrase.of(before ? Messages.LeftOut_ratings : Messages.LeftOut_dispositions, others));
        }
        lines.add(Messages.LeftOut_context);
        lines.add(Messages.LeftOut_parties);
        lines.add(Messages.LeftOut_ids);
        return lines;
    }

    private static boolean holdsBoth(Finding finding) {
        return finding.getRating() != null && finding.getDisposition() != Disposition.UNDECIDED;
    }
}
