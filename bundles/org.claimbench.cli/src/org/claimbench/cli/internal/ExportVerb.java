/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.claimbench.report.Exporter;
import org.claimbench.report.Exporters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a report. */
@Command(name = "export")
final class ExportVerb extends Verb {

    private static final String STANDARD_OUTPUT = "-"; //$NON-NLS-1$

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    Path file = Path.of(""); //$NON-NLS-1$

    @Option(names = "--kind", paramLabel = "KIND")
    String kind = "verification"; //$NON-NLS-1$

    @Option(names = "--format", paramLabel = "FORMAT")
    String format = "html"; //$NON-NLS-1$

    @Option(names = {"-o", "--output"}, paramLabel = "OUT")
    String output = STANDARD_OUTPUT;

    @Override
    public Integer call() throws CoreException, IOException {
        Exporter exporter = Exporters.find(kind, format).orElseThrow(
                () -> wrongUsage(NLS.bind(Messages.Export_unknown, new Object[] {kind, format, known()})));
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        exporter.export(DossierFile.read(file), report);
        if (output.equals(STANDARD_OUTPUT)) {
            report.writeTo(bytes());
        } else {
            OutputFile.replace(Path.of(output), report.toByteArray());
        }
        return ExitCode.DONE;
    }

    private static String known() {
        return Exporters.all().stream()
                .map(exporter -> NLS.bind(Messages.Export_known, exporter.kind(), exporter.format()))
                .collect(Collectors.joining(", ")); //$NON-NLS-1$
    }
}
