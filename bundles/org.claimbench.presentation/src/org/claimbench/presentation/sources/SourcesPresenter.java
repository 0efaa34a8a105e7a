/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.sources;

import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.claimbench.core.commands.MergeSources;
import org.claimbench.core.sources.LikelyDuplicates.Likeness;
import org.claimbench.core.sources.LikelyDuplicates.Reason;
import org.claimbench.model.Source;
import org.claimbench.presentation.DossierPresenter;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * The sources of a dossier, what rests on them and where they have it from. Shows the dossier as it was at the last
 * {@link #refresh}. Lives on the session's thread.
 */
public final class SourcesPresenter {

    private final DossierPresenter dossier;
    private SourceUses uses;
    private String part = ""; //$NON-NLS-1$
    private boolean onlyAlike;
    private @Nullable SourceColumn sorted;
    private boolean reversed;

    /**
     * @param dossier
     *            whose sources are shown
     */
    public SourcesPresenter(DossierPresenter dossier) {
        this.dossier = dossier;
        this.uses = new SourceUses(dossier.dossier());
    }

    /** Looks at the dossier again. */
    public void refresh() {
        uses = new SourceUses(dossier.dossier());
    }

    /**
     * Shows only sources in whose title, publisher or address some words stand.
     *
     * @param words
     *            as typed; blank for all sources
     */
    public void filter(String words) {
        part = words.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Shows only sources that are probably the same as another one, side by side.
     *
     * @param only
     *            false for all sources
     */
    public void onlyAlike(boolean only) {
        onlyAlike = only;
    }

    /** How many sources are probably the same as an earlier one. */
    public int alike() {
        return (int) dossier.dossier().getSources().stream().filter(source -> uses.duplicates().of(source) != null)
                .count();
    }

    /**
     * Orders the lines.
     *
     * @param column
     *            by what, or null for the order in which sources were added
     * @param backwards
     *            whether the last come first
     */
    public void sort(@Nullable SourceColumn column, boolean backwards) {
        sorted = column;
        reversed = backwards;
    }

    /** The lines to be shown. */
    public List<SourceRow> rows() {
        List<Source> sources = onlyAlike ? uses.duplicates().all() : dossier.dossier().getSources();
        Stream<SourceRow> rows = sources.stream().map(source -> SourceRow.of(source, uses.claims(source).size()))
                .filter(row -> part.isEmpty() || row.matches(part));
        SourceColumn column = sorted;
        if (column != null && !onlyAlike) {
            Comparator<SourceRow> order = column.order();
            rows = rows.sorted(reversed ? order.reversed() : order);
        }
        return rows.toList();
    }

    /** Whether the dossier has none at all. */
    public boolean isEmpty() {
        return dossier.dossier().getSources().isEmpty();
    }

    /**
     * How many there are.
     *
     * @param shown
     *            the number of lines
     */
    public String count(int shown) {
        int all = dossier.dossier().getSources().size();
        if (shown < all) {
            return NLS.bind(Messages.Count_some, Integer.valueOf(shown), Integer.valueOf(all));
        }
        String words = counted(Messages.Count_all, all);
        int derived = uses.derived();
        return derived == 0 ? words : NLS.bind(Messages.Count_derived, words, Integer.valueOf(derived));
    }

    /** The fields of a source. */
    public SourceFields fields(Source source) {
        return new SourceFields(dossier.session(), source);
    }

    /** The claims that rest on a source, in the order of the text. */
    public List<RestingClaim> resting(Source source) {
        return uses.claims(source).stream().map(claim -> RestingClaim.of(dossier, claim, source))
                .sorted(Comparator.comparingInt(RestingClaim::number)).toList();
    }

    /** How much rests on a source, in words. */
    public String restingWords(Source source) {
        String claims = counted(Messages.Rests_claims, uses.claims(source).size());
        int ticks = uses.ticks(source);
        return ticks == 0 ? claims : counted(Messages.Rests_ticks, claims, ticks);
    }

    /** Whether a source neither derives from another one nor gives another one what it says. */
    public boolean standsAlone(Source source) {
        return source.getDerivedFrom() == null && uses.derivedFrom(source).isEmpty();
    }

    /** The way from the origin of a source down to it; each step knows what else derives from it. Not empty. */
    public List<OriginNode> origins(Source source) {
        return OriginNode.way(source, uses);
    }

    /**
     * The earlier source that this one probably is.
     *
     * @return null when nothing says so
     */
    public @Nullable Source likely(Source source) {
        Likeness like = uses.duplicates().of(source);
        return like == null ? null : like.first();
    }

    /** Why two sources are probably the same; empty when nothing says so. */
    public String likeness(Source source) {
        Likeness like = uses.duplicates().of(source);
        if (like == null) {
            return ""; //$NON-NLS-1$
        }
        if (like.reason() == Reason.ADDRESS) {
            return NLS.bind(Messages.Like_address, SourceWords.name(like.first()));
        }
        String publisher = like.first().getPublisher();
        return publisher == null ? Messages.Like_titleAlone : NLS.bind(Messages.Like_title, publisher);
    }

    /** The sources into which one can be merged, or from which it can derive: all others, the likely one first. */
    public List<Source> others(Source source) {
        Source likely = likely(source);
        return Stream.concat(Stream.ofNullable(likely),
                dossier.dossier().getSources().stream().filter(other -> other != source && other != likely)).toList();
    }

    /**
     * Lets everything that rests on a source rest on another one, and takes it out of the dossier.
     *
     * @param duplicate
     *            goes
     * @param stays
     *            takes its place; null for none, when nothing is done
     * @return OK, or a warning that says why not
     */
    public IStatus merge(Source duplicate, @Nullable Source stays) {
        return stays == null ? Status.OK_STATUS : dossier.session().execute(new MergeSources(stays, duplicate));
    }

    // One and many differ in words, which NLS does not know.
    private static String counted(String pattern, Object... arguments) {
        return new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
    }
}
