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

import org.claimbench.cli.internal.json.DossierJson;
import org.claimbench.cli.internal.json.Json;
import org.claimbench.model.Dossier;
import org.eclipse.core.runtime.CoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a dossier holds. */
@Command(name = "show")
final class ShowVerb extends Verb {

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    Path file = Path.of(""); //$NON-NLS-1$

    @Option(names = "--json")
    boolean json;

    @Override
    public Integer call() throws CoreException {
        Dossier dossier = DossierFile.read(file);
        if (json) {
            print(Json.text(DossierJson.of(dossier)));
        } else {
            new Listing(dossier).lines().forEach(this::print);
        }
        return ExitCode.DONE;
    }
}
