/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.fields;

import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.claimbench.core.commands.FlagPrivacy;
import org.claimbench.core.commands.SetLookAgain;
import org.claimbench.core.commands.SetTags;
import org.claimbench.core.commands.UseCase;
import org.claimbench.model.Claim;
import org.claimbench.model.values.PartialDate;
import org.claimbench.presentation.DossierPresenter;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/** When to look at the claim in hand again, its tags and flags. Without a claim in hand all is empty. */
public final class ClaimFields {

    private static final String NOTHING = ""; //$NON-NLS-1$
    private static final String BETWEEN = ", "; //$NON-NLS-1$

    private final DossierPresenter dossier;

    /**
     * @param dossier
     *            whose claim in hand is meant
     */
    public ClaimFields(DossierPresenter dossier) {
        this.dossier = dossier;
    }

    /** When to look at it again, in EDTF; empty for never. */
    public String lookAgain() {
        Claim claim = dossier.inHand().claim();
        return claim == null || claim.getLookAgain() == null ? NOTHING : claim.getLookAgain().toString();
    }

    /**
     * Says when to look at it again.
     *
     * @param date
     *            a year, a month, a day or an instant with zone; blank for never
     * @return OK, or a warning that says how to write a date; nothing is changed then
     */
    public IStatus lookAgain(String date) {
        Claim claim = dossier.inHand().claim();
        String typed = date.strip();
        if (claim == null || typed.equals(lookAgain())) {
            return Status.OK_STATUS;
        }
        try {
            PartialDate value = typed.isEmpty() ? null : PartialDate.parse(typed);
            return run(new SetLookAgain(claim, value));
        } catch (DateTimeParseException e) {
            return new Status(IStatus.WARNING, ClaimFields.class, NLS.bind(Messages.LookAgain_bad, typed), e);
        }
    }

    /** Whether somebody’s privacy is touched. */
    public boolean isPrivacy() {
        Claim claim = dossier.inHand().claim();
        return claim != null && claim.isPrivacy();
    }

    /**
     * Says whether somebody’s privacy is touched.
     *
     * @param flagged
     *            whether it is
     * @return OK or why not
     */
    public IStatus privacy(boolean flagged) {
        Claim claim = dossier.inHand().claim();
        return claim == null || claim.isPrivacy() == flagged ? Status.OK_STATUS : run(new FlagPrivacy(claim, flagged));
    }

    /** The words by which it is found again, with commas between them. */
    public String tags() {
        Claim claim = dossier.inHand().claim();
        return claim == null ? NOTHING : String.join(BETWEEN, claim.getTags());
    }

    /**
     * Gives it the words by which it is found again.
     *
     * @param typed
     *            with commas between them; blank and repeated ones do not count
     * @return OK or why not
     */
    public IStatus tags(String typed) {
        Claim claim = dossier.inHand().claim();
        List<String> tags = read(typed);
        return claim == null || claim.getTags().equals(tags) ? Status.OK_STATUS : run(new SetTags(claim, tags));
    }

    /**
     * Whether the tags are the same as those that are typed, in whichever way.
     *
     * @param typed
     *            the content of the field
     */
    public boolean sameTags(String typed) {
        return read(typed).equals(read(tags()));
    }

    private static List<String> read(String typed) {
        return Stream.of(typed.split(",")).map(tag -> tag.replaceAll("\\s+", " ").strip()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .filter(Predicate.not(String::isEmpty)).distinct().toList();
    }

    /** The tags in use in this dossier on other claims, in alphabetical order. */
    public List<String> knownTags() {
        Set<String> tags = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        dossier.dossier().getClaims().stream().filter(claim -> claim != dossier.inHand().claim())
                .forEach(claim -> tags.addAll(claim.getTags()));
        return List.copyOf(tags);
    }

    private IStatus run(UseCase useCase) {
        return dossier.session().execute(useCase);
    }
}
