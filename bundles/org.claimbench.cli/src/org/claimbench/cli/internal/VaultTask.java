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

import org.claimbench.core.vault.SourceKey;
import org.claimbench.core.vault.Vault;
import org.claimbench.core.vault.VaultPlace;
import org.claimbench.model.Dossier;
import org.claimbench.model.Source;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Option;

/** What all tasks on the vault share. */
abstract class VaultTask extends Verb {

    @Option(names = "--passphrase-stdin")
    boolean typed;

    /** Where passphrases come from this time. */
    final Passphrases passphrases() {
        return new Passphrases(typed ? in() : null, System.console(), System::getenv);
    }

    /** Opens the vault of the person at the keyboard. */
    final Vault open() throws CoreException, IOException {
        return Vault.open(VaultPlace.file(), passphrases().known().orElseThrow(this::noPassphrase));
    }

    final RuntimeException noPassphrase() {
        return wrongUsage(Messages.Vault_noPassphrase);
    }

    /** The source with this id. */
    static Source source(Dossier dossier, Path file, String id) throws CoreException {
        return dossier.getSources().stream().filter(source -> id.equals(source.getId())).findFirst()
                .orElseThrow(() -> new CoreException(
                        Status.error(NLS.bind(Messages.Vault_noSource, id, file.getFileName()))));
    }

    static SourceKey key(Dossier dossier, Source source) {
        return new SourceKey(dossier.getId(), source.getId());
    }
}
