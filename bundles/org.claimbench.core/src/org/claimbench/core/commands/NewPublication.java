/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.claimbench.model.Claim;
import org.claimbench.model.PublicationKind;

/**
 * What went out.
 *
 * @param kind
 *            as what
 * @param at
 *            when, kept to the second
 * @param url
 *            where; blank for not known
 * @param claims
 *            which claims it covers, of one dossier
 * @param digest
 *            the SHA-256 of what went out, 64 lower-case hexadecimal digits
 */
public record NewPublication(PublicationKind kind, Instant at, String url, List<Claim> claims, String digest) {

    /** Texts are made fit for the file. */
    public NewPublication {
        at = at.truncatedTo(ChronoUnit.SECONDS);
        url = SafeText.line(url);
        claims = claims.stream().distinct().toList();
    }
}
