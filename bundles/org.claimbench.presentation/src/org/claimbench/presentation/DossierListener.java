/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

/** Hears of what the screens must show anew; called on the session's thread. */
public interface DossierListener {

    /** Something in the dossier changed. */
    default void dossierChanged() {
    }

    /** The sentences and details of the shown text are there; nothing else is different. */
    default void textRead() {
    }

    /** Files are coming in as evidence, or have come, or will not come. */
    default void filesChanged() {
    }

    /**
     * Somebody wants to pick the words that bear on a claim in what is kept of their source.
     *
     * @param excerpt
     *            not read yet
     */
    default void excerptWanted(ExcerptPresenter excerpt) {
    }

    /**
     * Somebody wants to read an earlier revision.
     *
     * @param earlier
     *            with its marks
     */
    default void earlierWanted(EarlierText earlier) {
    }

    /** Another claim, or none, is in hand. */
    default void claimChanged() {
    }
}
