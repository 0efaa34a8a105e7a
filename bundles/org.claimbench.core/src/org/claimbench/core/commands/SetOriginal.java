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

/** Keeps with a translated excerpt the words in their own language. */
public final class SetOriginal extends UseCase {

    private final Evidence evidence;
    private final String words;
    private final String language;

    /**
     * @param evidence
     *            in an open dossier
     * @param words
     *            the original; blank for none
     * @param language
     *            a tag of BCP 47; blank for not known
     */
    public SetOriginal(Evidence evidence, String words, String language) {
        super(Messages.Command_original);
        this.evidence = evidence;
        this.words = SafeText.of(words);
        this.language = SafeText.of(language).strip();
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(evidence).or(() -> Languages.refusal(language));
    }

    @Override
    public Optional<Object> stepKey() {
        return Optional.of(List.of(evidence, Literals.EVIDENCE__ORIGINAL));
    }

    @Override
    protected void change() {
        set(evidence, Literals.EVIDENCE__ORIGINAL, words);
        set(evidence, Literals.EVIDENCE__ORIGINAL_LANGUAGE, language);
    }
}
