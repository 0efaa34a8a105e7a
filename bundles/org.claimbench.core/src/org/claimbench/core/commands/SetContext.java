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
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Evidence;

/** Keeps with an excerpt the words around it, by which it is found again. */
public final class SetContext extends UseCase {

    private final Evidence evidence;
    private final String prefix;
    private final String suffix;

    /**
     * @param evidence
     *            in an open dossier
     * @param prefix
     *            the words before it in the source; blank for none
     * @param suffix
     *            the words after it; blank for none
     */
    public SetContext(Evidence evidence, String prefix, String suffix) {
        super(Messages.Command_context);
        this.evidence = evidence;
        this.prefix = SafeText.of(prefix);
        this.suffix = SafeText.of(suffix);
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(evidence);
    }

    @Override
    public Optional<Object> stepKey() {
        return Optional.of(List.of(evidence, Literals.EVIDENCE__PREFIX));
    }

    @Override
    protected void change() {
        set(evidence, Literals.EVIDENCE__PREFIX, prefix);
        set(evidence, Literals.EVIDENCE__SUFFIX, suffix);
    }
}
