/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.checks;

import java.util.List;

import org.claimbench.core.claims.ClaimNumbers;
import org.claimbench.core.internal.CheckMessages;
import org.claimbench.model.Dossier;

/** A text needs its publication instant, because relative dates hang on it. */
public final class PublicationTimeMissing implements Check {

    private static final String RULE = "publication-time-missing"; //$NON-NLS-1$

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Problem> look(Dossier dossier, ClaimNumbers numbers) {
        return dossier.getDocuments().stream().filter(document -> document.getPublished() == null)
                .map(document -> new Problem(RULE, Severity.WARNING, CheckMessages.Check_published, null, false))
                .toList();
    }
}
