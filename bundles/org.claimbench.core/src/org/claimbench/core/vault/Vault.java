/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.vault;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.claimbench.core.files.FileState;
import org.eclipse.core.runtime.CoreException;

/**
 * The identities of protected sources, of all dossiers of a person, in one file outside them all. The file is encrypted
 * with AES-256-GCM under a key that Argon2id derives from a passphrase; that makes opening take a second or two, and
 * 64 MiB. A forgotten passphrase cannot be replaced. Not thread-safe; close it when it is no longer needed, so
 * that the key is wiped from memory (the identities themselves are strings, which Java cannot wipe).
 */
public final class Vault implements AutoCloseable {

    private final Path file;
    private VaultKey key;
    private final SortedMap<SourceKey, Identity> entries;
    private FileState known;

    Vault(Path file, VaultKey key, SortedMap<SourceKey, Identity> entries, FileState known) {
        this.file = file;
        this.key = key;
        this.entries = new TreeMap<>(entries);
        this.known = known;
    }

    /**
     * Makes a vault and writes it, empty, readable by its owner alone where the file system can say so.
     *
     * @param file
     *            must not exist; its folder must
     * @param passphrase
     *            at least eight characters, used as typed; wiped in any case
     * @return open
     * @throws CoreException
     *             with one sentence for the user, when there is a file already, the passphrase is too short, or it
     *             cannot be written
     */
    public static Vault create(Path file, char[] passphrase) throws CoreException {
        return VaultFile.create(file, passphrase, Argon2.RECOMMENDED);
    }

    /**
     * Opens a vault.
     *
     * @param file
     *            that {@link #create} made
     * @param passphrase
     *            as typed then; wiped in any case
     * @return open
     * @throws CoreException
     *             with one sentence for the user, which tells a wrong passphrase from a damaged file and from one that
     *             somebody tampered with
     */
    public static Vault open(Path file, char[] passphrase) throws CoreException {
        return VaultFile.open(file, passphrase);
    }

    /**
     * Who a source is.
     *
     * @param source
     *            which
     * @return empty when the vault does not know
     */
    public Optional<Identity> get(SourceKey source) {
        return Optional.ofNullable(entries.get(source));
    }

    /**
     * The sources that the vault knows.
     *
     * @return a copy
     */
    public SortedSet<SourceKey> sources() {
        return new TreeSet<>(entries.keySet());
    }

    /**
     * Records who a source is; {@link #save} makes it last.
     *
     * @param source
     *            which
     * @param identity
     *            replaces what was known
     */
    public void put(SourceKey source, Identity identity) {
        entries.put(source, identity);
    }

    /**
     * Forgets who a source is; {@link #save} makes it last. Backups and older copies of the file keep it.
     *
     * @param source
     *            may be unknown
     */
    public void remove(SourceKey source) {
        entries.remove(source);
    }

    /**
     * Writes the vault, durably, under the passphrase with which it was opened.
     *
     * @throws CoreException
     *             with one sentence for the user, when the file was changed or removed by somebody else since it was
     *             opened, or cannot be written; it is then untouched
     */
    public void save() throws CoreException {
        known = VaultFile.save(file, key, entries, known, VaultFile.Disk.REAL);
    }

    /**
     * Writes the vault, durably, under another passphrase and with another salt. Older copies of the file open with the
     * old one. Takes two or three seconds.
     *
     * @param old
     *            as typed; wiped in any case
     * @param other
     *            at least eight characters, used as typed; wiped in any case
     * @throws CoreException
     *             with one sentence for the user, when the old one is wrong, the new one too short, or the vault cannot
     *             be written; the file is then untouched and opens as before, or the sentence says that it may be new
     */
    public void changePassphrase(char[] old, char[] other) throws CoreException {
        changePassphrase(old, other, VaultFile.Disk.REAL);
    }

    void changePassphrase(char[] old, char[] other, VaultFile.Disk disk) throws CoreException {
        int length = other.length;
        byte[] before = Passphrase.take(old);
        byte[] after = Passphrase.take(other);
        try {
            VaultKey changed = VaultFile.changedKey(file, key, before, after, length);
            try {
                known = VaultFile.save(file, changed, entries, known, disk);
            } catch (CoreException e) {
                changed.wipe();
                throw e;
            }
            key.wipe();
            key = changed;
        } finally {
            Arrays.fill(before, (byte) 0);
            Arrays.fill(after, (byte) 0);
        }
    }

    /** Wipes the key. The vault must not be used afterwards. */
    @Override
    public void close() {
        key.wipe();
        entries.clear();
    }
}
