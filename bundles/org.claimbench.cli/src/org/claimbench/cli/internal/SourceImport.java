/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.claimbench.core.commands.NewExcerpt;
import org.claimbench.core.commands.TakeInSource;
import org.claimbench.core.session.DossierSession;
import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.intake.Incoming;
import org.claimbench.intake.SourceIntake;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.text.Span;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** Takes a file or page in as a source, and its words as evidence of a claim. */
final class SourceImport {

    private final Path file;
    private final String in;
    private final @Nullable String claim;
    private final @Nullable String words;
    private final List<String> notes = new ArrayList<>();

    SourceImport(Path file, String in, @Nullable String claim, @Nullable String words) {
        this.file = file;
        this.in = in;
        this.claim = claim;
        this.words = words;
    }

    /** What a person should know about how it was read. */
    List<String> notes() {
        return notes;
    }

    /** The id of the new source. */
    String run() throws CoreException {
        DossierSession session = new DossierSession(file);
        Incoming incoming = ArticleArgument.read(in);
        String by = System.getProperty("user.name", ""); //$NON-NLS-1$ //$NON-NLS-2$
        SourceIntake intake = new SourceIntake(incoming, by, Instant.now());
        List<NewExcerpt> excerpts = excerpts(session.dossier(), intake);
        TakeInSource use = intake.use(session.dossier(), SnapshotStore.beside(file), excerpts);
        IStatus outcome = session.execute(use);
        if (!outcome.isOK()) {
            throw refused(NLS.bind(Messages.Import_refused, in, outcome.getMessage()));
        }
        session.save();
        notes.addAll(incoming.article().notes());
        return Objects.requireNonNull(use.source()).getId();
    }

    private List<NewExcerpt> excerpts(Dossier dossier, SourceIntake intake) throws CoreException {
        String said = words;
        if (claim == null || said == null) {
            return List.of();
        }
        Claim about = dossier.getClaims().stream().filter(each -> each.getId().equals(claim)).findFirst()
                .orElseThrow(() -> refused(NLS.bind(Messages.Import_noClaim, claim, file)));
        Span span = intake.find(said)
                .orElseThrow(() -> refused(NLS.bind(Messages.Import_notFound, said, in)));
        if (intake.incoming().article().text().indexOf(said, span.start() + 1) >= 0) {
            notes.add(NLS.bind(Messages.Import_several, said, in));
        }
        return List.of(intake.excerpt(about, span));
    }

    private static CoreException refused(String sentence) {
        return new CoreException(Status.error(sentence));
    }
}
