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
import java.util.List;

import org.claimbench.core.commands.ImportQuotes;
import org.claimbench.core.marks.MarkReview;
import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Document;
import org.claimbench.model.Revision;
import org.claimbench.report.webannotation.WebAnnotationReader;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** Makes a claim of each quotation of Web Annotations. */
final class QuotesImport {

    private final Path file;
    private final Path in;
    private final @Nullable String document;
    private int others;

    QuotesImport(Path file, Path in, @Nullable String document) {
        this.file = file;
        this.in = in;
        this.document = document;
    }

    /** How many annotations quote no words and were left out. */
    int others() {
        return others;
    }

    /** What became of each quotation. */
    List<MarkReview> run() throws CoreException {
        DossierSession session = new DossierSession(file);
        Document chosen = Documents.choose(session.dossier(), file, document);
        Revision revision = chosen.currentRevision();
        String text = revision == null || revision.getText() == null ? "" : revision.getText(); //$NON-NLS-1$
        WebAnnotationReader.Read read = new WebAnnotationReader(text).read(in);
        ImportQuotes quotes = new ImportQuotes(chosen, read.quotes());
        IStatus outcome = session.execute(quotes);
        if (!outcome.isOK()) {
            throw new CoreException(Status.error(NLS.bind(Messages.Update_refused, in, outcome.getMessage())));
        }
        session.save();
        others = read.others();
        return quotes.marks();
    }
}
