/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.testkit;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.claimbench.core.commands.AddEvidence;
import org.claimbench.core.commands.CreateClaim;
import org.claimbench.core.commands.NameSource;
import org.claimbench.core.commands.RecordDisposition;
import org.claimbench.core.commands.RecordRating;
import org.claimbench.core.commands.Restate;
import org.claimbench.core.commands.SetExcerpt;
import org.claimbench.core.commands.SetRationale;
import org.claimbench.core.commands.SetStance;
import org.claimbench.core.commands.UseCase;
import org.claimbench.core.creation.NewDossier;
import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.model.Evidence;
import org.claimbench.model.Mode;
import org.claimbench.model.Stance;
import org.claimbench.text.Span;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;

/** A dossier that a test makes as a person would, by use cases, on a text of its own. */
public final class Workpiece {

    /** When everything in it was found. */
    public static final Instant FOUND = Instant.parse("2020-02-18T18:30:00Z");

    private static final String CHECKER = "Ines Falk";
    private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2020-02-18T12:00-05:00");

    private final DossierSession session;

    private Workpiece(DossierSession session) {
        this.session = session;
    }

    /** Takes in an article whose first line is its headline, under check before publication. */
    public static Workpiece before(String text) {
        return of(Mode.BEFORE, text);
    }

    /** The same after publication, with the scale of six. */
    public static Workpiece after(String text) {
        return of(Mode.AFTER, text);
    }

    private static Workpiece of(Mode mode, String text) {
        String headline = text.lines().findFirst().orElse("");
        Dossier dossier = new NewDossier("Work", mode, headline, "", text, "en", null, PUBLISHED)
                .create(Instant.parse("2020-02-18T15:05:00Z"));
        return new Workpiece(DossierSession.forNew(Path.of("work.dossier"), dossier));
    }

    public DossierSession session() {
        return session;
    }

    public Dossier dossier() {
        return session.dossier();
    }

    public Document document() {
        return dossier().getDocuments().get(0);
    }

    /** Makes a claim of these words, where they first stand. */
    public Claim claim(String words) {
        int start = document().currentRevision().getText().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException(words);
        }
        CreateClaim made = new CreateClaim(document(), new Span(start, start + words.length()));
        run(made);
        return known(made.claim());
    }

    /** The same, and says it in other words. */
    public Claim claim(String words, String restatement) {
        Claim claim = claim(words);
        run(new Restate(claim, restatement));
        return claim;
    }

    public Evidence evidence(Claim claim, String source, Stance stance, String excerpt) {
        AddEvidence added = new AddEvidence(claim);
        run(added);
        Evidence evidence = known(added.evidence());
        run(new NameSource(evidence, source));
        run(new SetStance(evidence, stance));
        run(new SetExcerpt(evidence, excerpt));
        return evidence;
    }

    public void disposition(Claim claim, Disposition disposition, String rationale) {
        run(new RecordDisposition(claim, disposition, CHECKER, FOUND));
        run(new SetRationale(claim, rationale, CHECKER, FOUND));
    }

    /** The step counts from 0, the best. */
    public void rating(Claim claim, int step, String rationale) {
        run(new RecordRating(claim, dossier().getScale().getRatings().get(step), CHECKER, FOUND));
        run(new SetRationale(claim, rationale, CHECKER, FOUND));
    }

    /** Does something that must not be refused. */
    public void run(UseCase useCase) {
        IStatus status = session.execute(useCase);
        if (!status.isOK()) {
            throw new IllegalStateException(status.getMessage());
        }
    }

    /** Writes the dossier as it is now. */
    public Path saveTo(Path file) throws CoreException {
        new org.claimbench.core.store.DossierStore().save(dossier(), file);
        return file;
    }

    private static <T> T known(@Nullable T made) {
        if (made == null) {
            throw new IllegalStateException("The use case made nothing");
        }
        return made;
    }
}
