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

import org.claimbench.core.claims.AnchorText;
import org.claimbench.core.creation.Ids;
import org.claimbench.model.Claim;
import org.claimbench.model.Comment;
import org.claimbench.model.Contact;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Identified;
import org.claimbench.model.Item;
import org.claimbench.model.ItemCoverage;
import org.claimbench.model.ItemKind;
import org.claimbench.model.JournalEntry;
import org.claimbench.model.JournalKind;
import org.claimbench.model.Party;
import org.claimbench.model.Publication;
import org.claimbench.model.Snapshot;
import org.claimbench.model.Source;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.text.Span;

/** A dossier in which there is something of every kind, three claims and four sources. */
final class FullDossier {

    static final String SHA = "0123456789abcdef".repeat(4);

    private static final DossierFactory MAKE = DossierFactory.eINSTANCE;

    private final Dossier dossier;

    private FullDossier(Dossier dossier) {
        this.dossier = dossier;
    }

    static DossierBuilder builder() {
        DossierBuilder builder = UseCaseExamples.dossier().claim("Müller wrote").rating(1, "She did.");
        FullDossier full = new FullDossier(builder.build());
        full.sources();
        full.claims();
        full.items();
        full.talk();
        full.review();
        return builder;
    }

    private void sources() {
        Snapshot snapshot = Ids.name(MAKE.createSnapshot());
        snapshot.setSha256(SHA);
        source(1).getSnapshots().add(snapshot);
        claim(1).getEvidence().get(0).setSnapshot(snapshot);
        for (String title : List.of("Unused", "A clerk")) {
            Source source = Ids.name(MAKE.createSource());
            source.setTitle(title);
            source.setProtected("A clerk".equals(title));
            dossier.getSources().add(source);
        }
        source(3).setDerivedFrom(source(2));
    }

    private void claims() {
        claim(1).getVia().add(party("Reuters"));
        claim(1).getTags().add("virus");
        claim(1).getSameCheckAs().add("dossier-x#claim-9");
        claim(1).getFinding().getEvidence().add(claim(1).getEvidence().get(0));
        claim(2).getAnchors().add(AnchorText.anchor(UseCaseExamples.document(dossier).currentRevision(),
                new Span(7, 12)));
        claim(3).getDependsOn().add(claim(2));
        claim(2).getRepeats().add(claim(1));
        claim(3).getContradicts().add(claim(1));
    }

    private void items() {
        for (ItemCoverage coverage : List.of(ItemCoverage.OPEN, ItemCoverage.TICKED)) {
            Item item = Ids.name(MAKE.createItem());
            item.setKind(ItemKind.NAME);
            item.setCoverage(coverage);
            item.setSource(coverage == ItemCoverage.TICKED ? source(1) : null);
            item.getAnchors().add(AnchorText.anchor(UseCaseExamples.document(dossier).currentRevision(),
                    new Span(26, 29)));
            UseCaseExamples.document(dossier).getItems().add(item);
        }
    }

    private void talk() {
        party("Nobody");
        Contact contact = Ids.name(MAKE.createContact());
        contact.setParty(party("The office"));
        contact.setQuestion("Is it true?");
        contact.getClaims().add(claim(1));
        contact.getClaims().add(claim(2));
        dossier.getContacts().add(contact);
        Comment first = comment(claim(1), "By whom?");
        comment(claim(1), "By WHO.").setInReplyTo(first);
        comment(source(3), "Worth keeping?");
        comment(claim(1).getEvidence().get(0), "Page?");
    }

    private void review() {
        Publication publication = Ids.name(MAKE.createPublication());
        publication.setDigest(SHA);
        publication.getClaims().add(claim(3));
        dossier.getPublications().add(publication);
        entry(JournalKind.APPROVED).setClaim(claim(3));
        entry(JournalKind.PUBLISHED).setPublication(publication);
    }

    private JournalEntry entry(JournalKind kind) {
        JournalEntry entry = Ids.name(MAKE.createJournalEntry());
        entry.setKind(kind);
        entry.setBy(UseCaseExamples.BY);
        entry.setAt(UseCaseExamples.AT);
        entry.setDigest(SHA);
        dossier.getJournal().add(entry);
        return entry;
    }

    private Comment comment(Identified on, String words) {
        Comment comment = Ids.name(MAKE.createComment());
        comment.setOn(on);
        comment.setWords(words);
        dossier.getComments().add(comment);
        return comment;
    }

    private Party party(String name) {
        Party party = Ids.name(MAKE.createParty());
        party.setName(name);
        dossier.getParties().add(party);
        return party;
    }

    private Claim claim(int number) {
        return UseCaseExamples.claim(dossier, number);
    }

    private Source source(int number) {
        return UseCaseExamples.source(dossier, number);
    }
}
