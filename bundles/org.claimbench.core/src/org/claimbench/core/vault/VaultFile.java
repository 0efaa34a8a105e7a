/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.vault;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.claimbench.core.files.DurableFile;
import org.claimbench.core.files.FileState;
import org.claimbench.core.files.FileSteps;
import org.claimbench.core.files.FileTrouble;
import org.claimbench.core.files.NewFile;
import org.claimbench.core.internal.Messages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** Reads and writes vault files, and says in one sentence what is wrong with them. */
final class VaultFile {

    /** Thousands of identities; anything larger is no vault. */
    static final int MAX_BYTES = 16 * 1024 * 1024;

    private VaultFile() {
    }

    static Vault create(Path file, char[] passphrase, Argon2 work) throws CoreException {
        int length = passphrase.length;
        byte[] bytes = Passphrase.take(passphrase);
        try {
            if (length < Passphrase.SHORTEST) {
                throw failure(NLS.bind(Messages.Vault_passphraseTooShort, Passphrase.SHORTEST), null);
            }
            VaultKey key = new VaultKey(work, VaultKey.random(VaultKey.SALT_BYTES), bytes);
            SortedMap<SourceKey, Identity> none = new TreeMap<>();
            try {
                return new Vault(file, key, none, writeNew(file, Sealed.seal(key, Entries.write(none))));
            } catch (CoreException e) {
                key.wipe();
                throw e;
            }
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    // It has its name only when it is whole: one that is killed here leaves nothing in the way of the next.
    private static FileState writeNew(Path file, byte[] sealed) throws CoreException {
        try (NewFile made = new NewFile(FileSteps.REAL, Objects.requireNonNull(file.toAbsolutePath().getParent()),
                owner(file))) {
            made.stream().write(sealed);
            made.finish();
            made.moveToUnused(file.toAbsolutePath());
            return FileState.of(sealed);
        } catch (FileAlreadyExistsException e) {
            throw failure(NLS.bind(Messages.Vault_exists, file.getFileName()), e);
        } catch (IOException e) {
            throw failure(NLS.bind(Messages.Vault_cannotWrite, file.getFileName(), FileTrouble.of(e)), e);
        }
    }

    // For its owner alone; replacing keeps who may read it.
    private static List<FileAttribute<?>> owner(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix"); //$NON-NLS-1$
        return posix
                ? List.of(PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))) //$NON-NLS-1$
                : List.of();
    }

    static Vault open(Path file, char[] passphrase) throws CoreException {
        byte[] secret = Passphrase.take(passphrase);
        try {
            FileState known = FileState.of(file);
            Sealed sealed = sealed(file, read(file));
            VaultKey key = new VaultKey(sealed.work(), sealed.salt(), secret);
            try {
                return new Vault(file, key, entries(file, sealed, key), known);
            } catch (CoreException e) {
                key.wipe();
                throw e;
            }
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private static byte[] read(Path file) throws CoreException {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw failure(NLS.bind(Messages.Vault_foreign, file.getFileName()), null);
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw failure(NLS.bind(Messages.Vault_missing, file.getFileName()), e);
        } catch (IOException e) {
            throw failure(NLS.bind(Messages.Vault_notReadable, file.getFileName(), FileTrouble.of(e)), e);
        }
    }

    private static Sealed sealed(Path file, byte[] bytes) throws CoreException {
        Sealed.Trouble trouble = Sealed.trouble(bytes);
        if (trouble != null) {
            throw failure(NLS.bind(switch (trouble) {
            case FOREIGN -> Messages.Vault_foreign;
            case NEWER -> Messages.Vault_newer;
            case DAMAGED -> Messages.Vault_damaged;
            case UNBEARABLE -> Messages.Vault_unbearable;
            }, file.getFileName()), null);
        }
        return Sealed.of(bytes);
    }

    private static SortedMap<SourceKey, Identity> entries(Path file, Sealed sealed, VaultKey key) throws CoreException {
        if (!sealed.sealedWith(key)) {
            throw failure(NLS.bind(Messages.Vault_wrongPassphrase, file.getFileName()), null);
        }
        try {
            byte[] content = key.decrypt(sealed.content(), sealed.nonce(), sealed.bound());
            try {
                return Entries.read(content);
            } finally {
                Arrays.fill(content, (byte) 0);
            }
        } catch (GeneralSecurityException | IOException e) {
            throw failure(NLS.bind(Messages.Vault_tampered, file.getFileName()), e);
        }
    }

    static FileState save(Path file, VaultKey key, SortedMap<SourceKey, Identity> entries, FileState known, Disk disk)
            throws CoreException {
        if (!known.equals(FileState.of(file))) {
            throw failure(NLS.bind(Messages.Vault_changedOnDisk, file.getFileName()), null);
        }
        byte[] content = Entries.write(entries);
        try {
            byte[] sealed = Sealed.seal(key, content);
            disk.replace(file, sealed, target -> {
                if (!known.equals(FileState.of(target))) {
                    throw new ChangedException();
                }
            });
            return FileState.of(sealed);
        } catch (ChangedException e) {
            throw failure(NLS.bind(Messages.Vault_changedOnDisk, file.getFileName()), e);
        } catch (IOException e) {
            String sentence = known.equals(FileState.of(file)) ? Messages.Vault_cannotWrite
                    : Messages.Vault_notConfirmed;
            throw failure(NLS.bind(sentence, file.getFileName(), FileTrouble.of(e)), e);
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }

    /** The key of an open vault under another passphrase, with another salt; it takes what is typed, not wiping it. */
    static VaultKey changedKey(Path file, VaultKey key, byte[] old, byte[] other, int length) throws CoreException {
        if (length < Passphrase.SHORTEST) {
            throw failure(NLS.bind(Messages.Vault_passphraseTooShort, Passphrase.SHORTEST), null);
        }
        VaultKey typed = new VaultKey(key.work(), key.salt(), old);
        boolean same = typed.equalTo(key);
        typed.wipe();
        if (!same) {
            throw failure(NLS.bind(Messages.Vault_wrongPassphrase, file.getFileName()), null);
        }
        return new VaultKey(key.work(), VaultKey.random(VaultKey.SALT_BYTES), other);
    }

    /** Replaces a file; tests let it go wrong. */
    interface Disk {

        Disk REAL = (file, content, guard) -> DurableFile.replace(FileSteps.REAL, file, content, guard);

        void replace(Path file, byte[] content, DurableFile.Guard guard) throws IOException;
    }

    /** Somebody else wrote to the vault. */
    private static final class ChangedException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private static CoreException failure(String sentence, @Nullable Throwable cause) {
        return new CoreException(Status.error(sentence, cause));
    }
}
