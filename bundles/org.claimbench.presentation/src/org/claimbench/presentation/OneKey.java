/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import java.util.Optional;

import org.claimbench.model.ItemCoverage;
import org.claimbench.presentation.internal.Messages;
import org.claimbench.text.Span;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;

/** One key an item: says what became of words, and where to go on. All offsets are UTF-16. */
public final class OneKey {

    private final DossierPresenter dossier;

    /**
     * @param dossier
     *            whose shown text is gone through
     */
    public OneKey(DossierPresenter dossier) {
        this.dossier = dossier;
    }

    /**
     * What a key did.
     *
     * @param status
     *            OK, or a warning that says why nothing was done
     * @param words
     *            what became of which words, and what is next
     * @param next
     *            the next open words; empty to stay
     */
    public record Done(IStatus status, String words, Optional<Stop> next) {
    }

    /**
     * Says what became of words as {@link CoveragePresenter#cover} does, and finds the next open ones. Who takes it
     * back stays.
     *
     * @param selected
     *            the selected words or the caret
     * @param coverage
     *            what became of them
     * @return what was done; the text of the next words is shown
     */
    public Done cover(Span selected, ItemCoverage coverage) {
        CoveragePresenter words = dossier.coverage();
        IStatus status = words.cover(selected.start(), selected.end(), coverage);
        if (!status.isOK()) {
            return new Done(status, "", Optional.empty()); //$NON-NLS-1$
        }
        String said = words.said(selected.start(), selected.end());
        Span meant = words.meant(selected.start(), selected.end());
        if (words.isOpen(selected.start(), selected.end())) {
            return new Done(status, said, Optional.empty());
        }
        Optional<Stop> next = dossier.walk().nextOpen(meant);
        String then = next.map(this::words).orElseGet(() -> words.open().isEmpty() ? Messages.Walk_allDone
                : Messages.Walk_noneBelow);
        return new Done(status, NLS.bind(Messages.Coverage_then, said, then), next);
    }

    private String words(Stop stop) {
        return NLS.bind(Messages.Coverage_next, ShortWords.of(stop.span().of(dossier.document().text())),
                stop.words());
    }
}
