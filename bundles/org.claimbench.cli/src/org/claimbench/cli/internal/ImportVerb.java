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

import org.claimbench.cli.internal.json.Json;
import org.claimbench.cli.internal.json.MarksJson;
import org.claimbench.core.marks.MarkReview;
import org.claimbench.text.AnchorState;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes something into a dossier: a source, or what was marked with another tool. */
@Command(name = "import")
final class ImportVerb extends Verb {

    private static final String SOURCE = "source"; //$NON-NLS-1$
    private static final String WEB_ANNOTATION = "webannotation"; //$NON-NLS-1$

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    Path file = Path.of(""); //$NON-NLS-1$

    @Parameters(index = "1", paramLabel = "IN", descriptionKey = "IN")
    String in = ""; //$NON-NLS-1$

    @Option(names = "--format", paramLabel = "FORMAT", required = true)
    String format = SOURCE;

    @Option(names = "--claim", paramLabel = "ID")
    @Nullable
    String claim;

    @Option(names = "--excerpt", paramLabel = "WORDS")
    @Nullable
    String excerpt;

    @Option(names = "--document", paramLabel = "ID")
    @Nullable
    String document;

    @Option(names = "--json")
    boolean json;

    @Override
    public Integer call() throws CoreException {
        return switch (format) {
        case SOURCE -> source();
        case WEB_ANNOTATION -> quotes();
        default -> throw wrongUsage(NLS.bind(Messages.Import_unknown, format, SOURCE + ", " + WEB_ANNOTATION)); //$NON-NLS-1$
        };
    }

    private int source() throws CoreException {
        SourceImport source = new SourceImport(file, in, claim, excerpt);
        print(source.run());
        source.notes().forEach(this::tell);
        return ExitCode.DONE;
    }

    private int quotes() throws CoreException {
        QuotesImport quotes = new QuotesImport(file, Path.of(in), document);
        List<MarkReview> marks = quotes.run();
        if (json) {
            print(Json.text(MarksJson.of(marks)));
        } else {
            marks.forEach(mark -> print(MarkLine.of(mark)));
        }
        if (quotes.others() > 0) {
            tell(NLS.bind(Messages.Import_others, quotes.others()));
        }
        boolean sure = marks.stream().map(MarkReview::state).allMatch(AnchorState.EXACT::equals);
        return sure ? ExitCode.DONE : ExitCode.PROBLEMS;
    }
}
