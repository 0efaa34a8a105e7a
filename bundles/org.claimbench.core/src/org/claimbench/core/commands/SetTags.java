/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.util.List;
import java.util.Optional;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Claim;
import org.claimbench.model.DossierPackage.Literals;

/** Gives a claim the words by which the desk finds it again. */
public final class SetTags extends UseCase {

    private final Claim claim;
    private final List<String> tags;

    /**
     * @param claim
     *            in an open dossier
     * @param tags
     *            all of them, in order; blank and repeated ones are left out
     */
    public SetTags(Claim claim, List<String> tags) {
        super(Messages.Command_tags);
        this.claim = claim;
        this.tags = SafeText.lines(tags);
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(claim);
    }

    @Override
    protected void change() {
        setList(claim, Literals.CLAIM__TAGS, tags);
    }
}
