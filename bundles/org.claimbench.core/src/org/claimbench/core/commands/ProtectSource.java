/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import org.claimbench.core.internal.Messages;
import org.claimbench.core.sources.IdentityFields;
import org.claimbench.core.vault.Identity;
import org.claimbench.model.Snapshot;
import org.claimbench.model.Source;

/**
 * Protects a source: an alias takes the place of its title, and publisher, addresses, and the names and addresses of
 * its snapshots leave the dossier. Store {@link #identity} in the vault and save that first, then run this; else they
 * are lost as soon as undo is. Undo brings them back into the dossier. For a source that is protected already, it takes
 * out what was filled in since.
 * <p>
 * Locators and excerpts stay, because the next checker needs them, and so do dates and digests of snapshots; what else
 * was written about the source is for the person to look through. Copies of the file from before keep all of it: local
 * history, the recovery area until the next save, commits in Git, packs that were sent, backups.
 */
public final class ProtectSource extends ProtectionChange {

    private final Source source;
    private final Identity identity;

    /**
     * @param source
     *            in an open dossier
     * @param alias
     *            what it is called from now on
     */
    public ProtectSource(Source source, String alias) {
        super(Messages.Command_protectSource, source, true, alias);
        this.source = source;
        this.identity = IdentityFields.read(source);
    }

    /**
     * Who the source is, as far as the dossier said when this was made.
     *
     * @return to be added to what the vault knows
     */
    public Identity identity() {
        return identity;
    }

    @Override
    protected void change() {
        super.change();
        IdentityFields.OF_SOURCE.forEach(field -> set(source, field, null));
        for (Snapshot snapshot : IdentityFields.copies(source)) {
            IdentityFields.OF_SNAPSHOT.forEach(field -> set(snapshot, field, null));
        }
    }
}
