/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.packing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.claimbench.core.files.FileSteps;
import org.claimbench.core.files.FileTrouble;
import org.claimbench.core.files.Folders;
import org.claimbench.core.files.NewFile;
import org.claimbench.core.internal.Messages;
import org.claimbench.core.snapshots.DossierSnapshots;
import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.core.store.DossierStore;
import org.claimbench.model.Dossier;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/**
 * Unpacks a dossier with its snapshots. A pack is taken for hostile until it has proved to be one: limits on how much
 * it holds, nothing in it but a dossier and the snapshots that it names, and those are what their names say. It is
 * unpacked beside its place first and moved there when it is whole; nothing that exists is replaced. Usable from any
 * thread; a person may have to wait.
 */
public final class Unpacker {

    /**
     * Unpacks a pack.
     *
     * @param pack
     *            the pack
     * @param folder
     *            takes dossier and snapshots; made when it does not exist
     * @return the dossier file
     * @throws CoreException
     *             with one sentence for the user; the folder is then as it was
     */
    public Path unpack(Path pack, Path folder) throws CoreException {
        String name = PackFailure.name(pack);
        try (ZipFile zip = open(pack)) {
            PackTable table = PackTable.of(zip, name, Files.size(pack));
            return write(zip, table, name, folder);
        } catch (ZipException e) {
            throw PackFailure.because(e, Messages.Pack_damaged, name);
        } catch (IOException e) {
            throw PackFailure.because(e, Messages.Pack_notReadable, name, FileTrouble.of(e));
        }
    }

    private static ZipFile open(Path pack) throws IOException, CoreException {
        if (Files.exists(pack) && !Files.isRegularFile(pack)) {
            throw PackFailure.of(Messages.Snapshot_notAFile, PackFailure.name(pack));
        }
        return new ZipFile(pack.toFile(), StandardCharsets.UTF_8);
    }

    private static Path write(ZipFile zip, PackTable table, String pack, Path folder)
            throws CoreException, ZipException {
        boolean existed = Files.exists(folder);
        try {
            Folders.make(FileSteps.REAL, folder.toAbsolutePath(), List.of());
            try (UnpackedDossier unpacked = new UnpackedDossier(folder.toAbsolutePath(), table.dossier().getName())) {
                unpacked.refuseToReplace();
                unpack(zip, table, pack, unpacked.file());
                unpacked.arrive();
            }
            existed = true;
            return folder.resolve(table.dossier().getName());
        } catch (ZipException e) {
            throw e;
        } catch (InvalidPathException e) {
            throw PackFailure.because(e, Messages.Pack_nameHere, pack, PackFailure.shown(table.dossier().getName()));
        } catch (IOException e) {
            throw PackFailure.because(e, Messages.Pack_notWritten, folder, FileTrouble.of(e));
        } finally {
            if (!existed) {
                folder.toFile().delete(); // only an empty one goes
            }
        }
    }

    // The snapshots before the dossier that names them.
    private static void unpack(ZipFile zip, PackTable table, String pack, Path dossier)
            throws CoreException, IOException {
        SnapshotStore store = SnapshotStore.beside(dossier);
        for (Map.Entry<String, ZipEntry> snapshot : table.snapshots().entrySet()) {
            ZipEntry entry = snapshot.getValue();
            try (InputStream bytes = new EntryStream(zip.getInputStream(entry), entry)) {
                if (!put(store, bytes).equals(snapshot.getKey())) {
                    throw PackFailure.of(Messages.Pack_wrongSnapshot, pack, snapshot.getKey());
                }
            }
        }
        try (InputStream bytes = new EntryStream(zip.getInputStream(table.dossier()), table.dossier());
                NewFile file = new NewFile(FileSteps.REAL, dossier.getParent())) {
            bytes.transferTo(file.stream());
            file.finish();
            file.moveTo(dossier);
        }
        Set<String> named = DossierSnapshots.digests(read(dossier, pack));
        for (Map.Entry<String, ZipEntry> snapshot : table.snapshots().entrySet()) {
            if (!named.contains(snapshot.getKey())) {
                throw PackFailure.of(Messages.Pack_foreignEntry, pack, snapshot.getValue().getName());
            }
        }
    }

    private static String put(SnapshotStore store, InputStream bytes) throws CoreException, ZipException {
        try {
            return store.put(bytes).sha256();
        } catch (CoreException e) {
            if (e.getStatus().getException() instanceof ZipException damaged) {
                throw damaged;
            }
            throw e;
        }
    }

    private static Dossier read(Path dossier, String pack) throws CoreException {
        try {
            return new DossierStore().load(dossier, new ResourceSetImpl());
        } catch (CoreException e) {
            throw PackFailure.because(e, Messages.Pack_dossierRefused, pack, e.getStatus().getMessage());
        }
    }
}
