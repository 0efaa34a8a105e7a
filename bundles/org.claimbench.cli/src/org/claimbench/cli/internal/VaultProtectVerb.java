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
import java.nio.file.Files;
import java.nio.file.Path;

import org.claimbench.core.commands.ProtectSource;
import org.claimbench.core.session.DossierSession;
import org.claimbench.core.sources.ToldSource;
import org.claimbench.core.vault.Identity;
import org.claimbench.core.vault.SourceKey;
import org.claimbench.core.vault.Vault;
import org.claimbench.core.vault.VaultPlace;
import org.claimbench.model.Source;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Moves who a source is from the dossier to the vault, and saves the vault first. */
@Command(name = "protect")
final class VaultProtectVerb extends VaultTask {

    @Parameters(index = "0", paramLabel = "DOSSIER", descriptionKey = "DOSSIER")
    Path file = Path.of(""); //$NON-NLS-1$

    @Parameters(index = "1", paramLabel = "SOURCE_ID", descriptionKey = "SOURCE_ID")
    String id = ""; //$NON-NLS-1$

    @Option(names = "--alias", paramLabel = "ALIAS")
    @Nullable
    String alias;

    @Override
    public Integer call() throws CoreException, IOException {
        DossierSession session = new DossierSession(file);
        Source source = source(session.dossier(), file, id);
        ProtectSource protect = new ProtectSource(source, alias(source));
        if (protect.refusal().isPresent()) {
            throw new CoreException(Status.error(protect.refusal().get()));
        }
        keep(key(session.dossier(), source), protect.identity());
        IStatus done = session.execute(protect);
        if (!done.isOK()) {
            throw new CoreException(done);
        }
        session.save();
        print(ToldSource.of(source).title());
        tell(Messages.Vault_olderCopies);
        return ExitCode.DONE;
    }

    private String alias(Source source) {
        if (alias != null) {
            return alias;
        }
        return source.isProtected() ? ToldSource.of(source).title() : ToldSource.numbered(source);
    }

    private void keep(SourceKey key, Identity identity) throws CoreException, IOException {
        try (Vault vault = openOrMake()) {
            vault.put(key, vault.get(key).map(known -> known.and(identity)).orElse(identity));
            vault.save();
        }
    }

    private Vault openOrMake() throws CoreException, IOException {
        Path vault = VaultPlace.file();
        if (Files.exists(vault)) {
            return open();
        }
        char[] passphrase = passphrases().first().orElseThrow(this::noPassphrase);
        VaultPlace.makeFolder(vault);
        return Vault.create(vault, passphrase);
    }
}
