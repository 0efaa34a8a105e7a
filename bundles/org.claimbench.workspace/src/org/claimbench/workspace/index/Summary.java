/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.workspace.index;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.claimbench.core.claims.AnchorText;
import org.claimbench.core.claims.ClaimOrder;
import org.claimbench.core.claims.Coverage;
import org.claimbench.core.claims.Coverage.Sentence;
import org.claimbench.core.claims.Coverage.State;
import org.claimbench.core.claims.Decision;
import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.core.review.ReviewStates;
import org.claimbench.core.sources.ToldSource;
import org.claimbench.model.Claim;
import org.claimbench.model.Contact;
import org.claimbench.model.ContactOutcome;
import org.claimbench.model.Dossier;
import org.claimbench.model.Evidence;
import org.claimbench.model.Item;
import org.claimbench.model.Rating;
import org.claimbench.model.Source;
import org.eclipse.jdt.annotation.Nullable;

/** Reads off a dossier what the index keeps of it. */
final class Summary {

    private static final String NOTHING = ""; //$NON-NLS-1$

    private final Dossier dossier;
    private final ReviewStates states;
    private final Set<Claim> waiting = new HashSet<>();
    private final Map<Source, Set<String>> citing = new HashMap<>();
    private final Map<Source, Integer> ticks = new HashMap<>();

    private Summary(Dossier dossier) {
        this.dossier = dossier;
        this.states = new ReviewStates(dossier);
        dossier.getContacts().stream().filter(contact -> contact.getOutcome() == ContactOutcome.WAITING)
                .forEach(contact -> waiting.addAll(contact.getClaims()));
        for (Claim claim : dossier.getClaims()) {
            for (Evidence evidence : claim.getEvidence()) {
                citing.computeIfAbsent(evidence.getSource(), none -> new LinkedHashSet<>()).add(claim.getId());
            }
        }
        dossier.getDocuments().stream().flatMap(document -> document.getItems().stream()).map(Item::getSource)
                .forEach(source -> ticks.merge(source, 1, Integer::sum));
    }

    static IndexedDossier of(Dossier dossier, String path, FileStamp stamp) {
        return new Summary(dossier).read(path, stamp);
    }

    private IndexedDossier read(String path, FileStamp stamp) {
        OffsetDateTime deadline = dossier.getDeadline();
        List<Claim> claims = ClaimOrder.inTextOrder(dossier);
        List<IndexedClaim> told = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            told.add(claim(claim, told.size() + 1));
        }
        return new IndexedDossier(path, stamp, NOTHING, text(dossier.getId()), text(dossier.getTitle()),
                dossier.getMode(), text(dossier.getOwner()), deadline == null ? null : deadline.toInstant(), coverage(),
                told, dossier.getSources().stream().map(this::source).toList(),
                dossier.getContacts().stream().map(Summary::contact).toList());
    }

    private IndexedClaim claim(Claim claim, int number) {
        String restated = line(claim.getRestatement());
        Rating rating = Decision.rating(claim);
        return new IndexedClaim(text(claim.getId()), number,
                restated.isEmpty() ? line(AnchorText.words(claim)) : restated, claim.getType(),
                claim.getAssertedBy() == null ? NOTHING : text(claim.getAssertedBy().getName()),
                text(claim.getAssignee()), claim.getPriority(), OutcomeKind.of(claim),
                rating == null ? NOTHING : text(rating.getLabel()), states.of(claim), waiting.contains(claim),
                claim.getEvidence().size(), text(claim.getAsOf()), text(claim.getLookAgain()),
                List.copyOf(claim.getTags()), claim.isLegal(), claim.isPrivacy());
    }

    private IndexedSource source(Source source) {
        ToldSource told = ToldSource.of(source);
        return new IndexedSource(text(source.getId()), told.title(), told.publisher(), told.url(), source.getKind(),
                source.getReliability(), source.isProtected(), List.copyOf(citing.getOrDefault(source, Set.of())),
                ticks.getOrDefault(source, 0));
    }

    private static IndexedContact contact(Contact contact) {
        OffsetDateTime until = contact.getUntil();
        return new IndexedContact(text(contact.getId()),
                contact.getParty() == null ? NOTHING : text(contact.getParty().getName()), line(contact.getQuestion()),
                contact.getChannel(), text(contact.getBy()), contact.getAsked(),
                until == null ? null : until.toInstant(), contact.getOutcome(),
                contact.getClaims().stream().map(claim -> text(claim.getId())).toList());
    }

    private IndexedCoverage coverage() {
        List<Sentence> sentences = dossier.getDocuments().stream().flatMap(one -> Coverage.of(one).stream()).toList();
        long items = sentences.stream().mapToLong(one -> one.items().size()).sum();
        long open = sentences.stream().flatMap(one -> one.items().stream())
                .filter(item -> item.state() == State.OPEN).count();
        long done = sentences.stream().filter(one -> one.state() != State.OPEN).count();
        return new IndexedCoverage(sentences.size(), (int) done, (int) items, (int) (items - open));
    }

    private static String line(@Nullable String words) {
        return text(words).replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String text(@Nullable Object value) {
        return value == null ? NOTHING : value.toString();
    }
}
