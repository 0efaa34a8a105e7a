/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.time.OffsetDateTime;
import java.util.List;

import org.claimbench.model.Channel;
import org.claimbench.model.Claim;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What somebody concerned is asked.
 *
 * @param party
 *            the name of the one who is asked; not blank
 * @param claims
 *            about which claims, of one dossier
 * @param channel
 *            by which way
 * @param question
 *            what is asked; not blank
 * @param until
 *            until when an answer is asked for, or null
 */
public record NewContact(String party, List<Claim> claims, Channel channel, String question,
        @Nullable OffsetDateTime until) {

    /** Texts are made fit for the file. */
    public NewContact {
        party = SafeText.line(party);
        claims = claims.stream().distinct().toList();
        question = SafeText.of(question);
    }
}
