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

import org.claimbench.core.creation.Ids;
import org.claimbench.core.internal.Messages;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Identified;
import org.claimbench.model.JournalEntry;
import org.claimbench.model.JournalKind;
import org.claimbench.model.Publication;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/** A use case that adds one entry to the journal; nothing there is ever changed. */
abstract class JournalAddition extends UseCase {

    private final Identified subject;
    private final JournalKind kind;
    private final ReviewStamp stamp;
    private @Nullable JournalEntry entry;

    /** The subject is a claim, a publication or the dossier as a whole. */
    JournalAddition(String label, Identified subject, JournalKind kind, ReviewStamp stamp) {
        super(label);
        this.subject = subject;
        this.kind = kind;
        this.stamp = stamp;
    }

    @Override
    public final Optional<String> refusal() {
        return refusalIfGone(subject).or(stamp::refusal).or(this::objection);
    }

    @Override
    public final boolean review() {
        return true;
    }

    /** Why it cannot be entered, asked while the subject is in the dossier. */
    abstract Optional<String> objection();

    /** Says what else is to stand in the entry, and does what goes with it. */
    abstract void fill(JournalEntry made);

    final Dossier dossier() {
        return (Dossier) EcoreUtil.getRootContainer(subject);
    }

    final Optional<String> objectionIfUndecided() {
        boolean decided = !(subject instanceof Claim claim)
                || claim.getFinding() != null && claim.getFinding().decided();
        return decided ? Optional.empty() : Optional.of(Messages.Refused_undecided);
    }

    /** Whether a sign-off of the subject by the one who acts now was neither withdrawn nor followed by a return. */
    final boolean approved() {
        boolean stands = false;
        for (JournalEntry earlier : dossier().getJournal()) {
            boolean own = stamp.by().equals(earlier.getBy());
            if (earlier.getClaim() == (subject instanceof Claim claim ? claim : null)) {
                stands = switch (earlier.getKind()) {
                case APPROVED -> stands || own;
                case APPROVAL_WITHDRAWN -> stands && !own;
                case RETURNED -> false;
                default -> stands;
                };
            }
        }
        return stands;
    }

    static Optional<String> objectionIfBlank(String reason) {
        return reason.isBlank() ? Optional.of(Messages.Refused_noReason) : Optional.empty();
    }

    @Override
    protected final void change() {
        JournalEntry made = Ids.name(DossierFactory.eINSTANCE.createJournalEntry());
        made.setKind(kind);
        made.setBy(stamp.by());
        made.setAt(stamp.at());
        made.getFollows().addAll(stamp.follows());
        made.setClaim(subject instanceof Claim claim ? claim : null);
        made.setPublication(subject instanceof Publication publication ? publication : null);
        fill(made);
        add(dossier(), Literals.DOSSIER__JOURNAL, made);
        entry = made;
    }

    /**
     * The entry that was added.
     *
     * @return null before the use case ran
     */
    public final @Nullable JournalEntry entry() {
        return entry;
    }
}
