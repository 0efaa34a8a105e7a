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

import org.claimbench.core.vault.Vault;
import org.claimbench.core.vault.VaultPlace;
import org.eclipse.core.runtime.CoreException;

import picocli.CommandLine.Command;

/** Gives the vault another passphrase. */
@Command(name = "passphrase")
final class VaultPassphraseVerb extends VaultTask {

    @Override
    public Integer call() throws CoreException, IOException {
        Passphrases passphrases = passphrases();
        char[] old = passphrases.known().orElseThrow(this::noPassphrase);
        try (Vault vault = Vault.open(VaultPlace.file(), old.clone())) {
            vault.changePassphrase(old, passphrases.next().orElseThrow(this::noPassphrase));
        }
        print(Messages.Vault_changed);
        return ExitCode.DONE;
    }
}
