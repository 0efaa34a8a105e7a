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

import org.claimbench.core.internal.ClaimMessages;
import org.claimbench.core.internal.Messages;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Evidence;
import org.claimbench.model.Rendering;
import org.claimbench.model.Snapshot;
import org.claimbench.text.Selector;

/** Makes words that were found in the bytes of a source the excerpt of a piece of evidence, with the place. */
public final class PickExcerpt extends UseCase {

    private final Evidence evidence;
    private final Snapshot snapshot;
    private final Selector words;
    private final String locator;

    /**
     * @param evidence
     *            in an open dossier
     * @param snapshot
     *            of the source that it cites, in which the words stand
     * @param words
     *            verbatim, with those around them
     * @param locator
     *            page and paragraph; blank where the snapshot has none
     */
    public PickExcerpt(Evidence evidence, Snapshot snapshot, Selector words, String locator) {
        super(ClaimMessages.Command_pickExcerpt);
        this.evidence = evidence;
        this.snapshot = snapshot;
        this.words = words;
        this.locator = locator;
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(evidence)
                .or(() -> snapshot.eContainer() != null && snapshot.eContainer() == evidence.getSource()
                        ? Optional.empty()
                        : Optional.of(Messages.Refused_otherSnapshot))
                .or(() -> words.exact().isBlank() ? Optional.of(ClaimMessages.Refused_noWordsPicked)
                        : Optional.empty());
    }

    @Override
    protected void change() {
        set(evidence, Literals.EVIDENCE__EXCERPT, SafeText.of(words.exact()));
        set(evidence, Literals.EVIDENCE__PREFIX, SafeText.of(words.prefix()));
        set(evidence, Literals.EVIDENCE__SUFFIX, SafeText.of(words.suffix()));
        set(evidence, Literals.EVIDENCE__LOCATOR, SafeText.line(locator));
        set(evidence, Literals.EVIDENCE__SNAPSHOT, snapshot);
        set(evidence, Literals.EVIDENCE__RENDERING, Rendering.VERBATIM);
    }
}
