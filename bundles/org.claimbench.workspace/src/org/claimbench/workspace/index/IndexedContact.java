/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.workspace.index;

import java.time.Instant;
import java.util.List;

import org.claimbench.model.Channel;
import org.claimbench.model.ContactOutcome;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Somebody who was asked about claims of a dossier of the workspace.
 *
 * @param id
 *            within its dossier
 * @param whom
 *            the name; may be empty
 * @param question
 *            on one line; may be empty
 * @param channel
 *            by which way
 * @param by
 *            who asked; may be empty
 * @param asked
 *            when, or null
 * @param until
 *            when an answer is asked for, or null
 * @param outcome
 *            what came of it
 * @param claims
 *            the ids of those it is about
 */
public record IndexedContact(String id, String whom, String question, Channel channel, String by,
        @Nullable Instant asked, @Nullable Instant until, ContactOutcome outcome, List<String> claims) {

    /** Whether an answer is awaited. */
    public boolean waiting() {
        return outcome == ContactOutcome.WAITING;
    }
}
