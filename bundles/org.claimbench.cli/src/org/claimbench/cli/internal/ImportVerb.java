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

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes something into a dossier. */
@Command(name = "import")
final class ImportVerb extends Verb {

    private static final String SOURCE = "source"; //$NON-NLS-1$

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

    @Override
    public Integer call() throws CoreException {
        if (!format.equals(SOURCE)) {
            throw wrongUsage(NLS.bind(Messages.Import_unknown, format, SOURCE));
        }
        SourceImport source = new SourceImport(file, in, claim, excerpt);
        print(source.run());
        source.notes().forEach(this::tell);
        return ExitCode.DONE;
    }
}
