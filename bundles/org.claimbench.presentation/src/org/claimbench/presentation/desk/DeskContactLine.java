/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.desk;

import java.time.Instant;
import java.util.stream.Collectors;

import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.contacts.ContactWords;
import org.claimbench.presentation.contacts.Due;
import org.claimbench.workspace.index.IndexedClaim;
import org.claimbench.workspace.index.IndexedContact;
import org.claimbench.workspace.index.IndexedDossier;

/**
 * Somebody whose answer is awaited, among those of all dossiers.
 *
 * @param dossier
 *            in which that is noted
 * @param contact
 *            who was asked what
 * @param time
 *            of the desk
 */
public record DeskContactLine(IndexedDossier dossier, IndexedContact contact, DeskTime time) {

    /** Which contact it is. */
    public DeskLine.Key key() {
        return new DeskLine.Key(dossier.path(), contact.id());
    }

    /** What the dossier is called. */
    public String title() {
        return DossierName.of(dossier);
    }

    /** Who was asked. */
    public String whom() {
        return contact.whom().isEmpty() ? Messages.Contact_unnamed : contact.whom();
    }

    /** By which way. */
    public String channel() {
        return ContactWords.of(contact.channel());
    }

    /** How long there is still to wait. */
    public String due() {
        Instant until = contact.until();
        return until == null ? Messages.Contact_noDeadline : Due.words(until, time);
    }

    /** Whether the answer should be there by now. */
    public boolean overdue() {
        Instant until = contact.until();
        return until != null && Due.isOver(until, time);
    }

    /** The numbers of the claims it is about, with commas. */
    public String claims() {
        return dossier.claims().stream().filter(claim -> contact.claims().contains(claim.id()))
                .map(IndexedClaim::number).map(String::valueOf).collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    /** When they were asked. */
    public String asked() {
        return time.words(contact.asked());
    }

    /** Until when an answer is asked for. */
    public String until() {
        return time.words(contact.until());
    }
}
