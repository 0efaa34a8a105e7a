/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal;

import picocli.CommandLine.Command;

/** What can be done with the vault, each by a word of its own. */
@Command(name = "vault", synopsisSubcommandLabel = "TASK", subcommands = {
        VaultListVerb.class, VaultProtectVerb.class, VaultRevealVerb.class, VaultPassphraseVerb.class})
final class VaultVerb extends Verb {

    @Override
    public Integer call() {
        throw wrongUsage(Messages.Vault_noTask);
    }
}
