/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.claimbench.cli.internal.json.Json;
import org.claimbench.cli.internal.json.VaultJson;
import org.claimbench.core.vault.Identity;
import org.claimbench.core.vault.Vault;
import org.claimbench.model.Dossier;
import org.claimbench.model.Source;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints who a protected source is: the one place where it comes out. */
@Command(name = "reveal")
final class VaultRevealVerb extends VaultTask {

    @Parameters(index = "0", paramLabel = "DOSSIER", descriptionKey = "DOSSIER")
    Path file = Path.of(""); //$NON-NLS-1$

    @Parameters(index = "1", paramLabel = "SOURCE_ID", descriptionKey = "SOURCE_ID")
    String id = ""; //$NON-NLS-1$

    @Option(names = "--json")
    boolean json;

    @Override
    public Integer call() throws CoreException, IOException {
        Dossier dossier = DossierFile.read(file);
        Source source = source(dossier, file, id);
        try (Vault vault = open()) {
            Identity identity = vault.get(key(dossier, source)).orElseThrow(
                    () -> new CoreException(Status.error(NLS.bind(Messages.Vault_unknown, id))));
            if (json) {
                print(Json.text(VaultJson.of(identity)));
            } else {
                print(Messages.Vault_name, identity.name());
                print(Messages.Vault_reach, identity.reach());
                print(Messages.Vault_notes, identity.notes());
            }
        }
        return ExitCode.DONE;
    }

    private void print(String pattern, String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> print(NLS.bind(pattern, line)));
    }
}
