/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.desk;

import java.time.Instant;
import java.util.List;

import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.core.review.ReviewState;
import org.claimbench.model.Channel;
import org.claimbench.model.ClaimType;
import org.claimbench.model.ContactOutcome;
import org.claimbench.model.Mode;
import org.claimbench.model.Priority;
import org.claimbench.model.Reliability;
import org.claimbench.model.SourceKind;
import org.claimbench.workspace.index.FileStamp;
import org.claimbench.workspace.index.IndexedClaim;
import org.claimbench.workspace.index.IndexedContact;
import org.claimbench.workspace.index.IndexedCoverage;
import org.claimbench.workspace.index.IndexedDossier;
import org.claimbench.workspace.index.IndexedSource;
import org.eclipse.jdt.annotation.Nullable;

/** Makes what the index may know. */
final class Known {

    private Known() {
    }

    static IndexedDossier dossier(String title, @Nullable Instant deadline, List<IndexedClaim> claims,
            List<IndexedSource> sources, List<IndexedContact> contacts) {
        return new IndexedDossier("/Desk/" + title + ".dossier", new FileStamp(1, 1), "", title, title, Mode.BEFORE,
                "Ada", deadline, new IndexedCoverage(10, 4, 30, 12), claims, sources, contacts);
    }

    static IndexedClaim claim(int number, String statement, String assignee, OutcomeKind outcome, ReviewState state,
            boolean waiting, String lookAgain) {
        return new IndexedClaim("claim-" + number, number, statement, ClaimType.FIGURE, "WHO", assignee,
                Priority.NORMAL, outcome, "", state, waiting, 0, "", lookAgain, List.of("toll"), false, false);
    }

    static IndexedClaim claim(int number, String statement) {
        return claim(number, statement, "", OutcomeKind.NONE, ReviewState.DRAFT, false, "");
    }

    static IndexedSource source(String id, String title, String url, Reliability reliability, boolean secret,
            List<String> claims) {
        return new IndexedSource(id, title, "Agency", url, SourceKind.NEWS, reliability, secret, claims, 1);
    }

    static IndexedContact contact(String id, String whom, @Nullable Instant until, ContactOutcome outcome) {
        return new IndexedContact(id, whom, "Is it so?", Channel.PHONE, "Ada", null, until, outcome,
                List.of("claim-1"));
    }
}
