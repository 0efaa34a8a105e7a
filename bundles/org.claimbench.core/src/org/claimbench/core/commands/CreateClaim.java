/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.util.Optional;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Claim;
import org.claimbench.model.Document;
import org.claimbench.text.Span;
import org.eclipse.jdt.annotation.Nullable;

/** Makes a claim on words of a document’s current revision; the restatement starts as those words. */
public final class CreateClaim extends ClaimMaker {

    private final Words words;
    private @Nullable Claim claim;

    /**
     * @param document
     *            in an open dossier
     * @param span
     *            the words, in UTF-16 offsets of the current revision
     */
    public CreateClaim(Document document, Span span) {
        super(Messages.Command_claim);
        this.words = new Words(document, span);
    }

    @Override
    public Optional<String> refusal() {
        return words.refusal();
    }

    @Override
    protected void change() {
        claim = make(words);
    }

    /**
     * The claim that was made.
     *
     * @return null before the use case ran
     */
    public @Nullable Claim claim() {
        return claim;
    }
}
