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
import java.util.SortedSet;

import org.claimbench.cli.internal.json.Json;
import org.claimbench.cli.internal.json.VaultJson;
import org.claimbench.core.vault.SourceKey;
import org.claimbench.core.vault.Vault;
import org.eclipse.core.runtime.CoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists which sources the vault knows, not who they are. */
@Command(name = "list")
final class VaultListVerb extends VaultTask {

    private static final String GAP = "  "; //$NON-NLS-1$

    @Option(names = "--json")
    boolean json;

    @Override
    public Integer call() throws CoreException, IOException {
        try (Vault vault = open()) {
            SortedSet<SourceKey> sources = vault.sources();
            if (json) {
                print(Json.text(VaultJson.of(sources)));
            } else if (sources.isEmpty()) {
                print(Messages.Vault_empty);
            } else {
                sources.forEach(key -> print(key.dossier() + GAP + key.source()));
            }
        }
        return ExitCode.DONE;
    }
}
