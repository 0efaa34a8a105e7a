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
import java.util.Optional;

import org.claimbench.core.internal.Messages;

/**
 * Who acts in review, when, and what he or she had seen of the journal.
 *
 * @param by
 *            who; not blank
 * @param at
 *            when, kept to the second
 * @param follows
 *            the digests of the entries that are the newest at this moment, each SHA-256 in 64 lower-case hexadecimal
 *            digits; empty for the first entry of a journal
 */
public record ReviewStamp(String by, Instant at, List<String> follows) {

    /** The name is made fit for the file. */
    public ReviewStamp {
        by = SafeText.line(by);
        at = at.truncatedTo(ChronoUnit.SECONDS);
        follows = follows.stream().distinct().toList();
    }

    /** Why nothing can be entered under this stamp, or empty when it can. */
    Optional<String> refusal() {
        if (by.isEmpty()) {
            return Optional.of(Messages.Refused_noName);
        }
        return follows.stream().map(Digests::refusal).flatMap(Optional::stream).findFirst();
    }
}
