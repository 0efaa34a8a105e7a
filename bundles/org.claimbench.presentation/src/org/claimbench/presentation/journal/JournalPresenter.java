/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.journal;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.claimbench.model.Claim;
import org.claimbench.model.JournalEntry;
import org.claimbench.model.Publication;
import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.DossierPresenter;
import org.eclipse.jdt.annotation.Nullable;

/** What happened in review, the newest first. It is only read here. Lives on the session’s thread. */
public final class JournalPresenter {

    private static final Comparator<JournalEntry> NEWEST = Comparator.comparing(JournalEntry::getAt,
            Comparator.nullsLast(Comparator.reverseOrder()));

    private final DossierPresenter dossier;
    private final DeskTime time;
    private @Nullable String person;
    private @Nullable Claim claim;

    /**
     * @param dossier
     *            whose journal is shown
     * @param time
     *            of the desk
     */
    public JournalPresenter(DossierPresenter dossier, DeskTime time) {
        this.dossier = dossier;
        this.time = time;
    }

    /**
     * Shows only what one person did.
     *
     * @param name
     *            as it is in the journal, or null for everybody
     */
    public void by(@Nullable String name) {
        person = name;
    }

    /**
     * Shows only what happened to one claim; that it went out in a publication is part of it.
     *
     * @param only
     *            of the dossier, or null for all claims
     */
    public void about(@Nullable Claim only) {
        claim = only;
    }

    /** Everybody who did something, by name. */
    public List<String> people() {
        return entries().map(JournalEntry::getBy).filter(Objects::nonNull).distinct().sorted().toList();
    }

    /** The claims to which something happened, by number. */
    public List<Claim> claims() {
        return entries().flatMap(JournalPresenter::claims).distinct()
                .sorted(Comparator.comparingInt(dossier::numberOf)).toList();
    }

    /** Number and statement of a claim. */
    public String name(Claim one) {
        return JournalLine.claim(dossier, one);
    }

    private Stream<JournalEntry> entries() {
        return dossier.dossier().getJournal().stream();
    }

    private static Stream<Claim> claims(JournalEntry entry) {
        Publication out = entry.getPublication();
        return Stream.concat(Stream.ofNullable(entry.getClaim()),
                out == null ? Stream.empty() : out.getClaims().stream());
    }

    /** The lines to be shown, as the dossier is now. */
    public List<JournalLine> lines() {
        String name = person;
        Claim one = claim;
        List<JournalEntry> entries = new ArrayList<>(
                entries().filter(entry -> name == null || name.equals(entry.getBy()))
                        .filter(entry -> one == null || claims(entry).anyMatch(each -> each == one)).toList());
        // Of what happened in the same second the later entry is the newer.
        Collections.reverse(entries);
        entries.sort(NEWEST);
        return entries.stream().map(entry -> JournalLine.of(dossier, entry, time)).toList();
    }

    /**
     * How many there are.
     *
     * @param shown
     *            the number of lines
     */
    public String count(int shown) {
        int all = dossier.dossier().getJournal().size();
        return new MessageFormat(shown < all ? Messages.Count_some : Messages.Count_all, Locale.ENGLISH)
                .format(shown < all ? new Object[] {shown, all} : new Object[] {all});
    }

    /** What to say when there is no line. */
    public String nothing() {
        return dossier.dossier().getJournal().isEmpty() ? Messages.Nothing : Messages.Nothing_matches;
    }
}
