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
import java.util.List;
import java.util.Optional;

import org.claimbench.core.creation.Ids;
import org.claimbench.core.internal.Messages;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Evidence;
import org.claimbench.model.Snapshot;
import org.claimbench.model.Source;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Takes in a source with its bytes, and makes its words evidence; one step to the person who pasted or chose it. A
 * source that the dossier has with the same bytes is cited again, so that one file is one origin.
 */
public final class TakeInSource extends UseCase {

    private final Dossier dossier;
    private final NewSource facts;
    private final Snapshot snapshot;
    private final List<NewExcerpt> excerpts;
    private final String by;
    private final Instant at;
    private @Nullable Source source;

    /**
     * @param dossier
     *            in an open dossier
     * @param facts
     *            what is known of it
     * @param snapshot
     *            its bytes, which lie beside the dossier already; new, in no source
     * @param excerpts
     *            what of it bears on which claim; may be empty
     * @param by
     *            who takes it in
     * @param at
     *            when
     */
    public TakeInSource(Dossier dossier, NewSource facts, Snapshot snapshot, List<NewExcerpt> excerpts, String by,
            Instant at) {
        super(Messages.Command_takeInSource);
        this.dossier = dossier;
        this.facts = facts;
        this.snapshot = snapshot;
        this.excerpts = List.copyOf(excerpts);
        this.by = SafeText.line(by);
        this.at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public Optional<String> refusal() {
        if (SafeText.line(facts.title()).isEmpty()) {
            return Optional.of(Messages.Refused_noTitle);
        }
        return excerpts.stream().map(excerpt -> refusalIfGone(excerpt.claim())).flatMap(Optional::stream).findFirst()
                .or(() -> refusalIfGone(dossier)).or(() -> Digests.refusal(snapshot.getSha256()));
    }

    @Override
    protected void change() {
        Snapshot known = excerpts.isEmpty() ? null : known();
        Snapshot cited = known == null ? snapshot : known;
        Source of = known == null ? made() : (Source) known.eContainer();
        for (NewExcerpt excerpt : excerpts) {
            add(excerpt.claim(), Literals.CLAIM__EVIDENCE, evidence(excerpt, of, cited));
        }
        source = of;
    }

    private @Nullable Snapshot known() {
        return dossier.getSources().stream().flatMap(one -> one.getSnapshots().stream())
                .filter(one -> snapshot.getSha256().equals(one.getSha256())).findFirst().orElse(null);
    }

    private Source made() {
        Source made = Ids.name(DossierFactory.eINSTANCE.createSource());
        made.setTitle(SafeText.line(facts.title()));
        made.setKind(facts.kind());
        made.setPublisher(orNull(facts.publisher()));
        made.setUrl(orNull(facts.url()));
        made.setPublished(facts.published());
        if (snapshot.getId() == null) {
            Ids.name(snapshot);
        }
        made.getSnapshots().add(snapshot);
        add(dossier, Literals.DOSSIER__SOURCES, made);
        return made;
    }

    private Evidence evidence(NewExcerpt excerpt, Source of, Snapshot cited) {
        Evidence evidence = Ids.name(DossierFactory.eINSTANCE.createEvidence());
        evidence.setSource(of);
        evidence.setSnapshot(cited);
        evidence.setExcerpt(orNull(SafeText.of(excerpt.words())));
        evidence.setPrefix(orNull(SafeText.of(excerpt.prefix())));
        evidence.setSuffix(orNull(SafeText.of(excerpt.suffix())));
        evidence.setLocator(orNull(excerpt.locator()));
        evidence.setBy(orNull(by));
        evidence.setAt(at);
        return evidence;
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }

    /**
     * The source that was taken in, or cited again.
     *
     * @return null before the use case ran
     */
    public @Nullable Source source() {
        return source;
    }
}
