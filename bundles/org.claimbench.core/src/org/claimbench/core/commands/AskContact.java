/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.claimbench.core.creation.Ids;
import org.claimbench.core.internal.Messages;
import org.claimbench.model.Contact;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.DossierPackage.Literals;
import org.eclipse.jdt.annotation.Nullable;

/** Notes that somebody concerned was asked; the answer is awaited. */
public final class AskContact extends PartyChange {

    private final Dossier dossier;
    private final NewContact asked;
    private final String by;
    private final Instant at;
    private @Nullable Contact contact;

    /**
     * @param dossier
     *            in an open dossier
     * @param asked
     *            whom and what
     * @param by
     *            who asked
     * @param at
     *            when
     */
    public AskContact(Dossier dossier, NewContact asked, String by, Instant at) {
        super(Messages.Command_askContact);
        this.dossier = dossier;
        this.asked = asked;
        this.by = SafeText.of(by);
        this.at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(dossier).or(this::objection);
    }

    private Optional<String> objection() {
        if (asked.party().isEmpty()) {
            return Optional.of(Messages.Refused_noName);
        }
        if (asked.question().isBlank()) {
            return Optional.of(Messages.Refused_nothingSaid);
        }
        boolean gone = asked.claims().stream().anyMatch(claim -> claim.eContainer() != dossier);
        return gone ? Optional.of(Messages.Refused_gone) : Optional.empty();
    }

    @Override
    protected void change() {
        Contact made = Ids.name(DossierFactory.eINSTANCE.createContact());
        made.setParty(party(dossier, asked.party()));
        made.getClaims().addAll(asked.claims());
        made.setChannel(asked.channel());
        made.setQuestion(asked.question());
        made.setUntil(asked.until());
        made.setBy(by);
        made.setAsked(at);
        add(dossier, Literals.DOSSIER__CONTACTS, made);
        contact = made;
    }

    /**
     * The contact that was noted.
     *
     * @return null before the use case ran
     */
    public @Nullable Contact contact() {
        return contact;
    }
}
