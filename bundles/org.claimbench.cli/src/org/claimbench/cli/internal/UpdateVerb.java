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
import java.util.List;
import java.util.Optional;

import org.claimbench.cli.internal.json.Json;
import org.claimbench.cli.internal.json.MarksJson;
import org.claimbench.core.commands.AddRevision;
import org.claimbench.core.commands.NewRevision;
import org.claimbench.core.marks.MarkReview;
import org.claimbench.core.session.DossierSession;
import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.intake.EarlierRemarks;
import org.claimbench.intake.Incoming;
import org.claimbench.model.Document;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in a newer text of a document and tells what became of each mark. */
@Command(name = "update")
final class UpdateVerb extends Verb {

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    Path file = Path.of(""); //$NON-NLS-1$

    @Parameters(index = "1", paramLabel = "ARTICLE", descriptionKey = "ARTICLE")
    String article = ""; //$NON-NLS-1$

    @Option(names = "--document", paramLabel = "ID")
    @Nullable
    String document;

    @Option(names = "--json")
    boolean json;

    @Override
    public Integer call() throws CoreException {
        DossierSession session = new DossierSession(file);
        Incoming incoming = ArticleArgument.read(article);
        AddRevision add = add(Documents.choose(session.dossier(), file, document), incoming);
        IStatus outcome = session.execute(add);
        if (!outcome.isOK()) {
            throw refused(outcome.getMessage());
        }
        session.save();
        incoming.article().notes().forEach(this::tell);
        List<MarkReview> marks = add.marks();
        if (json) {
            print(Json.text(MarksJson.of(marks)));
        } else {
            marks.forEach(mark -> print(MarkLine.of(mark)));
        }
        long waiting = marks.stream().filter(mark -> !mark.certain()).count();
        tell(NLS.bind(Messages.Update_done, marks.size() - waiting, waiting));
        return waiting == 0 ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private AddRevision add(Document updated, Incoming incoming) throws CoreException {
        Instant now = Instant.now();
        // Of a text that is not taken in, nothing is kept.
        Optional<String> refusal = new AddRevision(updated, incoming.article().text(), now).refusal();
        if (refusal.isPresent()) {
            throw refused(refusal.get());
        }
        String by = System.getProperty("user.name", ""); //$NON-NLS-1$ //$NON-NLS-2$
        SnapshotStore store = SnapshotStore.beside(file);
        NewRevision text = EarlierRemarks.of(updated).leaveOut(incoming.revision(store, by, now), store);
        return new AddRevision(updated, text, now);
    }

    private CoreException refused(String why) {
        return new CoreException(Status.error(NLS.bind(Messages.Update_refused, article, why)));
    }
}
