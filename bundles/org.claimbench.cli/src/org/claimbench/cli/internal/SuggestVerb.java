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
import java.util.Locale;

import org.claimbench.cli.internal.json.Json;
import org.claimbench.cli.internal.json.SuggestionsJson;
import org.claimbench.core.claims.Suggested;
import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.text.suggestion.Suggestion;
import org.eclipse.core.runtime.CoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what in the text deserves to be checked next, and why; changes nothing. */
@Command(name = "suggest")
final class SuggestVerb extends Verb {

    private static final String LINE = "%.2f  %s: %s"; //$NON-NLS-1$

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    Path file = Path.of(""); //$NON-NLS-1$

    @Option(names = "--json")
    boolean json;

    @Override
    public Integer call() throws CoreException {
        Dossier dossier = DossierFile.read(file);
        if (json) {
            print(Json.text(SuggestionsJson.of(dossier)));
        } else if (dossier.getDocuments().stream().allMatch(document -> Suggested.in(document).isEmpty())) {
            print(Messages.Suggest_nothing);
        } else {
            dossier.getDocuments().forEach(this::list);
        }
        return ExitCode.DONE;
    }

    private void list(Document document) {
        for (Suggestion suggestion : Suggested.in(document)) {
            String words = suggestion.span().of(document.currentRevision().getText()).replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
            print(String.format(Locale.ROOT, LINE, suggestion.urgency(), suggestion.reason(), words));
        }
    }
}
