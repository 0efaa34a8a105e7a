/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.claims;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

import org.claimbench.core.commands.Assign;
import org.claimbench.core.commands.RecordDisposition;
import org.claimbench.core.commands.RecordRating;
import org.claimbench.core.commands.Restate;
import org.claimbench.core.commands.SetPriority;
import org.claimbench.core.commands.SetTags;
import org.claimbench.core.commands.SetType;
import org.claimbench.core.commands.Together;
import org.claimbench.core.commands.UseCase;
import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Disposition;
import org.claimbench.model.Dossier;
import org.claimbench.model.Mode;
import org.claimbench.model.Priority;
import org.claimbench.presentation.Outcome;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** What can be changed in the list, for one claim or for several; each change is one step. */
public final class ClaimEdits {

    private final DossierSession session;

    /**
     * @param session
     *            of the dossier
     */
    public ClaimEdits(DossierSession session) {
        this.session = session;
    }

    /**
     * Says an assertion in other words.
     *
     * @param claim
     *            of the dossier
     * @param words
     *            as typed
     * @return OK or why not
     */
    public IStatus restate(Claim claim, String words) {
        return change(List.of(claim), one -> Objects.equals(one.getRestatement(), words),
                one -> new Restate(one, words));
    }

    /**
     * Says of what kind claims are.
     *
     * @param claims
     *            of the dossier
     * @param type
     *            the kind
     * @return OK or why not
     */
    public IStatus type(List<Claim> claims, ClaimType type) {
        return change(claims, one -> one.getType() == type, one -> new SetType(one, type));
    }

    /**
     * Says who works on claims.
     *
     * @param claims
     *            of the dossier
     * @param name
     *            as typed; blank for nobody
     * @return OK or why not
     */
    public IStatus assign(List<Claim> claims, String name) {
        String worker = name.strip();
        return change(claims, one -> Objects.requireNonNullElse(one.getAssignee(), "").equals(worker), //$NON-NLS-1$
                one -> new Assign(one, worker));
    }

    /**
     * Says how pressing claims are.
     *
     * @param claims
     *            of the dossier
     * @param priority
     *            the choice
     * @return OK or why not
     */
    public IStatus priority(List<Claim> claims, Priority priority) {
        return change(claims, one -> one.getPriority() == priority, one -> new SetPriority(one, priority));
    }

    /**
     * Decides about claims.
     *
     * @param claims
     *            of the dossier
     * @param choice
     *            index into {@code Outcome.choices}
     * @param author
     *            who decides
     * @param at
     *            when
     * @return OK, or a warning that says why not
     */
    public IStatus decide(List<Claim> claims, int choice, String author, Instant at) {
        Dossier dossier = session.dossier();
        List<Outcome> choices = Outcome.choices(dossier);
        if (choice < 0 || choice >= choices.size()) {
            return Outcome.noChoice(choice, choices.size());
        }
        return change(claims, one -> Outcome.of(one).equals(choices.get(choice)),
                one -> dossier.getMode() == Mode.AFTER && dossier.getScale() != null
                        ? new RecordRating(one, dossier.getScale().getRatings().get(choice), author, at)
                        : new RecordDisposition(one, Disposition.VALUES.get(choice + 1), author, at));
    }

    /**
     * Replaces the tags that claims have in common; the others stay.
     *
     * @param claims
     *            of the dossier
     * @param typed
     *            with commas between them
     * @return OK or why not
     */
    public IStatus tags(List<Claim> claims, String typed) {
        List<String> common = common(claims);
        List<String> tags = List.of(typed.split(",")).stream().map(String::strip) //$NON-NLS-1$
                .filter(Predicate.not(String::isEmpty)).toList();
        return change(claims, one -> tags(one, common, tags).equals(one.getTags()),
                one -> new SetTags(one, tags(one, common, tags)));
    }

    private static List<String> tags(Claim claim, List<String> common, List<String> tags) {
        Set<String> all = new LinkedHashSet<>(tags);
        claim.getTags().stream().filter(Predicate.not(common::contains)).forEach(all::add);
        return List.copyOf(all);
    }

    /**
     * The tags that all of these claims have.
     *
     * @param claims
     *            of the dossier
     * @return in the order of the first claim
     */
    public List<String> common(List<Claim> claims) {
        List<String> common = claims.isEmpty() ? List.of() : new ArrayList<>(claims.get(0).getTags());
        claims.forEach(claim -> common.retainAll(claim.getTags()));
        return common;
    }

    /** Who works on claims of this dossier, by name. */
    public List<String> assignees() {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        session.dossier().getClaims().stream().map(Claim::getAssignee).filter(Objects::nonNull).forEach(names::add);
        return List.copyOf(names);
    }

    // What is so already is no step; a step ends here, even when the same field is next.
    private IStatus change(List<Claim> claims, Predicate<Claim> already, Function<Claim, UseCase> useCase) {
        List<UseCase> parts = claims.stream().filter(Predicate.not(already)).map(useCase).toList();
        if (parts.isEmpty()) {
            return Status.OK_STATUS;
        }
        session.endStep();
        IStatus status = session.execute(parts.size() == 1 ? parts.get(0) : new Together(parts));
        session.endStep();
        return status;
    }
}
