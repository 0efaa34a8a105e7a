/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.sources;

import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;

import org.claimbench.core.commands.DeriveSource;
import org.claimbench.core.commands.SetDataAsOf;
import org.claimbench.core.commands.SetPublisher;
import org.claimbench.core.commands.SetRecord;
import org.claimbench.core.commands.SetReliability;
import org.claimbench.core.commands.SetSourceKind;
import org.claimbench.core.commands.SetSourcePublished;
import org.claimbench.core.commands.SetSourceTitle;
import org.claimbench.core.commands.SetSourceUrl;
import org.claimbench.core.commands.UseCase;
import org.claimbench.core.session.DossierSession;
import org.claimbench.core.sources.ToldSource;
import org.claimbench.model.RecordStatus;
import org.claimbench.model.Reliability;
import org.claimbench.model.Source;
import org.claimbench.model.SourceKind;
import org.claimbench.model.values.PartialDate;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * The fields of one source. What says who a protected source is can be neither read nor written here. Each method that
 * writes returns OK, or a warning that says why not; what is the same already is not written.
 */
public final class SourceFields {

    private final DossierSession session;
    private final Source source;

    /**
     * @param session
     *            of the dossier
     * @param source
     *            of that dossier
     */
    public SourceFields(DossierSession session, Source source) {
        this.session = session;
        this.source = source;
    }

    /** Whose fields these are. */
    public Source source() {
        return source;
    }

    /** Whether only the alias may be told. */
    public boolean isProtected() {
        return source.isProtected();
    }

    private ToldSource told() {
        return ToldSource.of(source);
    }

    /** The title, or the alias of a protected source. */
    public String title() {
        return source.isProtected() ? told().title() : orEmpty(source.getTitle());
    }

    /**
     * Says what it is called.
     *
     * @param words
     *            as typed
     */
    public IStatus title(String words) {
        return write(title(), words, text -> new SetSourceTitle(source, text));
    }

    /** Who issued it. */
    public String publisher() {
        return told().publisher();
    }

    /**
     * Says who issued it.
     *
     * @param words
     *            as typed
     */
    public IStatus publisher(String words) {
        return write(publisher(), words, text -> new SetPublisher(source, text));
    }

    /** Where it can be found. */
    public String url() {
        return told().url();
    }

    /**
     * Says where it can be found.
     *
     * @param words
     *            as typed or pasted
     */
    public IStatus url(String words) {
        return write(url(), words, text -> new SetSourceUrl(source, text));
    }

    /** When it was issued, in EDTF. */
    public String published() {
        return words(told().published());
    }

    /**
     * Says when it was issued.
     *
     * @param words
     *            a year, a month, a day or an instant with zone; blank for not known
     */
    public IStatus published(String words) {
        return date(published(), words, day -> new SetSourcePublished(source, day));
    }

    /** The time that its data describe, in EDTF. */
    public String dataAsOf() {
        return words(told().dataAsOf());
    }

    /**
     * Says which time its data describe.
     *
     * @param words
     *            a year, a month, a day or an instant with zone; blank for not known
     */
    public IStatus dataAsOf(String words) {
        return date(dataAsOf(), words, day -> new SetDataAsOf(source, day));
    }

    /** What sort of source it is. */
    public SourceKind kind() {
        return source.getKind();
    }

    /**
     * Says what sort of source it is.
     *
     * @param kind
     *            the choice
     */
    public IStatus kind(SourceKind kind) {
        return kind == kind() ? Status.OK_STATUS : session.execute(new SetSourceKind(source, kind));
    }

    /** Its grade. */
    public Reliability reliability() {
        return source.getReliability();
    }

    /**
     * Grades it.
     *
     * @param grade
     *            A to F, or ungraded
     */
    public IStatus reliability(Reliability grade) {
        return grade == reliability() ? Status.OK_STATUS : session.execute(new SetReliability(source, grade));
    }

    /** On what terms somebody told us. */
    public RecordStatus record() {
        return source.getRecord();
    }

    /**
     * Says on what terms somebody told us.
     *
     * @param terms
     *            the choice
     */
    public IStatus record(RecordStatus terms) {
        return terms == record() ? Status.OK_STATUS : session.execute(new SetRecord(source, terms));
    }

    /** From which source it took what it says, by name; empty for one that stands on its own. */
    public String derivedFrom() {
        Source from = source.getDerivedFrom();
        return from == null ? "" : SourceWords.name(from); //$NON-NLS-1$
    }

    /**
     * Says from which source it took what it says.
     *
     * @param from
     *            of the dossier, or null for one that stands on its own
     */
    public IStatus derivedFrom(@Nullable Source from) {
        return from == source.getDerivedFrom() ? Status.OK_STATUS : session.execute(new DeriveSource(source, from));
    }

    /** The words for all kinds, in the order of the model’s list. */
    public static List<String> kinds() {
        return SourceKind.VALUES.stream().map(SourceWords::of).toList();
    }

    /** The words for all grades, in the order of the model’s list. */
    public static List<String> grades() {
        return Reliability.VALUES.stream().map(SourceWords::of).toList();
    }

    /** The words for all terms, in the order of the model’s list. */
    public static List<String> terms() {
        return RecordStatus.VALUES.stream().map(SourceWords::of).toList();
    }

    private IStatus write(String kept, String typed, Function<String, UseCase> useCase) {
        return typed.strip().equals(kept.strip()) ? Status.OK_STATUS : session.execute(useCase.apply(typed.strip()));
    }

    private IStatus date(String kept, String typed, Function<@Nullable PartialDate, UseCase> useCase) {
        String words = typed.strip();
        if (words.equals(kept)) {
            return Status.OK_STATUS;
        }
        try {
            return session.execute(useCase.apply(words.isEmpty() ? null : PartialDate.parse(words)));
        } catch (DateTimeParseException e) {
            return new Status(IStatus.WARNING, SourceFields.class, NLS.bind(Messages.Date_bad, words), e);
        }
    }

    private static String words(@Nullable PartialDate date) {
        return date == null ? "" : date.toString(); //$NON-NLS-1$
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text; //$NON-NLS-1$
    }
}
