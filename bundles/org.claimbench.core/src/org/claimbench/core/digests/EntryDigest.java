/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.digests;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.claimbench.model.Dossier;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.JournalEntry;

/**
 * The digest of an entry of the journal, by which a later one says what it follows: so nobody can take an entry out, or
 * change it, without being noticed. The SHA-256 of canonical JSON (RFC 8785), as {@code releng/docs/digest.md}
 * describes. Stateless; any thread may call it while nobody changes the dossier.
 */
public final class EntryDigest {

    private EntryDigest() {
    }

    /**
     * The digest of an entry with all that it says.
     *
     * @param entry
     *            of a journal
     * @return 64 lower-case hexadecimal digits
     */
    public static String of(JournalEntry entry) {
        Facts facts = Facts.of(entry, Literals.IDENTIFIED__ID, Literals.JOURNAL_ENTRY__KIND,
                Literals.JOURNAL_ENTRY__BY, Literals.JOURNAL_ENTRY__AT, Literals.JOURNAL_ENTRY__REASON);
        facts.put("digest", "entry/1"); //$NON-NLS-1$ //$NON-NLS-2$
        facts.put("approved", entry.getDigest()); //$NON-NLS-1$
        facts.put("claim", entry.getClaim() == null ? null : entry.getClaim().getId()); //$NON-NLS-1$
        facts.put("publication", entry.getPublication() == null ? null : entry.getPublication().getId()); //$NON-NLS-1$
        facts.putAll("follows", List.copyOf(entry.getFollows())); //$NON-NLS-1$
        return TextDigest.of(CanonicalJson.of(facts.map()));
    }

    /**
     * The newest entries of a journal: those that no other one follows. There are several after two people worked at
     * the same time.
     *
     * @param dossier
     *            only read
     * @return their digests in the order of the journal; empty for an empty journal
     */
    public static List<String> heads(Dossier dossier) {
        Set<String> followed = new HashSet<>();
        dossier.getJournal().forEach(entry -> followed.addAll(entry.getFollows()));
        return dossier.getJournal().stream().map(EntryDigest::of).filter(digest -> !followed.contains(digest)).toList();
    }
}
