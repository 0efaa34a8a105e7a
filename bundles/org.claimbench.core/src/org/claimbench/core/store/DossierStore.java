/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

import org.claimbench.core.files.DurableFile;
import org.claimbench.core.files.FileState;
import org.claimbench.core.files.FileSteps;
import org.claimbench.core.files.FileTrouble;
import org.claimbench.core.internal.Messages;
import org.claimbench.model.Dossier;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * Reads and writes dossier files. What is read is taken for hostile until it has proved to be a dossier: no network, no
 * DOCTYPE, limits on everything. What is written is canonical (the same dossier is the same bytes) and durable (a save
 * that fails leaves the old file whole). Stateless; a dossier must not be changed while it is written.
 */
public final class DossierStore {

    /** The largest file that is opened, in megabytes. */
    public static final int MAX_MEGABYTES = 256;

    private static final long MEGABYTE = 1024L * 1024L;
    /** As large as most dossiers, in bytes. */
    private static final int LARGE = 1024 * 1024;

    private final FileSteps steps;
    private final LongSupplier clock;

    /** A store on the file systems of this computer. */
    public DossierStore() {
        this(FileSteps.REAL);
    }

    DossierStore(FileSteps steps) {
        this(steps, System::nanoTime);
    }

    DossierStore(FileSteps steps, LongSupplier clock) {
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * Reads a dossier into a resource set, whose other settings are kept.
     *
     * @param file
     *            the dossier file
     * @param set
     *            takes the resource; its package registry and URI converter are replaced by closed ones
     * @return the dossier, contained in a resource of the set
     * @throws CoreException
     *             with one sentence for the user, when the file is missing, damaged, hostile or not a dossier
     */
    public Dossier load(Path file, ResourceSet set) throws CoreException {
        return load(file, bytes(file), set);
    }

    /**
     * Reads a dossier from bytes, as strictly as from a file.
     *
     * @param file
     *            whose content they are, for the sentences
     * @param bytes
     *            not changed
     * @param set
     *            takes the resource; its package registry and URI converter are replaced by closed ones
     * @return the dossier, contained in a resource of the set
     * @throws CoreException
     *             with one sentence for the user, when the bytes are damaged, hostile or no dossier
     */
    public Dossier load(Path file, byte[] bytes, ResourceSet set) throws CoreException {
        ClosedWorld.around(set);
        DossierResource resource = new DossierResource(URI.createFileURI(file.toString()), bytes.length);
        set.getResources().add(resource);
        try {
            parse(file, resource, bytes, new LoadTime(clock));
            return LoadedDossier.of(file, resource);
        } catch (CoreException e) {
            set.getResources().remove(resource);
            throw e;
        }
    }

    // Fuzzing EMF's XMI reader found several kinds of unchecked exceptions; all of them mean "damaged file".
    @SuppressWarnings("checkstyle:IllegalCatch")
    private static void parse(Path file, DossierResource resource, byte[] bytes, LoadTime time) throws CoreException {
        try {
            resource.read(bytes, time);
        } catch (IOException | RuntimeException e) {
            throw new CoreException(LoadFailure.explain(file, e));
        }
    }

    /**
     * The content of a file that may be a dossier.
     *
     * @param file
     *            the file
     * @return its bytes, at least one
     * @throws CoreException
     *             with one sentence for the user, when the file is missing, empty, too large or not readable
     */
    public static byte[] bytes(Path file) throws CoreException {
        String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        if (!Files.exists(file)) {
            throw failure(NLS.bind(Messages.Store_missing, name), null);
        }
        if (Files.isDirectory(file)) {
            throw failure(NLS.bind(Messages.Store_folder, name), null);
        }
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw failure(NLS.bind(Messages.Store_empty, name), null);
            }
            if (size > MAX_MEGABYTES * MEGABYTE) {
                throw failure(NLS.bind(Messages.Store_tooLarge, new Object[] {name, size / MEGABYTE, MAX_MEGABYTES}),
                        null);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw failure(NLS.bind(Messages.Store_notReadable, name, FileTrouble.of(e)), e);
        }
    }

    /**
     * Puts a dossier that is in no resource yet into one, so that it can be written.
     *
     * @param dossier
     *            in no resource
     * @param file
     *            where it will be written
     * @param set
     *            takes the resource
     */
    public void adopt(Dossier dossier, Path file, ResourceSet set) {
        ClosedWorld.around(set);
        DossierResource resource = new DossierResource(URI.createFileURI(file.toString()), 0);
        resource.getContents().add(dossier);
        set.getResources().add(resource);
    }

    /**
     * The canonical form of a dossier.
     *
     * @param dossier
     *            in a resource of this store
     * @return UTF-8 bytes
     * @throws IOException
     *             when a text holds a character that XML cannot keep
     */
    public byte[] canonical(Dossier dossier) throws IOException {
        return canonical(dossier, LARGE);
    }

    // EMF throws an unchecked exception for characters that XML cannot keep.
    @SuppressWarnings("checkstyle:IllegalCatch")
    private static byte[] canonical(Dossier dossier, int expected) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(expected);
        Resource resource = dossier.eResource();
        try {
            resource.save(bytes, DossierResource.saveOptions());
        } catch (RuntimeException e) {
            throw new IOException(e.getLocalizedMessage(), e);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes a dossier, durably, whatever the file holds: when this returns, the file has the new content even if the
     * power fails.
     *
     * @param dossier
     *            in a resource of this store
     * @param file
     *            the file to replace or make; its folder must exist
     * @return what the file holds now
     * @throws CoreException
     *             when it cannot be written; the old file is then untouched
     * @throws UnconfirmedSaveException
     *             when the disk failed at the very end; the file then holds the old or the new content, whole
     */
    public FileState save(Dossier dossier, Path file) throws CoreException {
        return write(file, bytes(dossier, file), target -> {
            // the caller has asked
        });
    }

    /**
     * Writes a dossier, durably, over a file that the caller knows. The file is read as the last thing before it is
     * replaced; its content counts, not its size or time.
     *
     * @param dossier
     *            in a resource of this store
     * @param file
     *            the file to replace or make; its folder must exist
     * @param known
     *            says whether what the file holds may be replaced
     * @return what the file holds now
     * @throws CoreException
     *             when it cannot be written, or when it holds something that is not known; it is then untouched
     * @throws UnconfirmedSaveException
     *             when the disk failed at the very end; the file then holds the old or the new content, whole
     */
    public FileState save(Dossier dossier, Path file, Predicate<FileState> known) throws CoreException {
        return write(file, bytes(dossier, file), target -> {
            if (!known.test(steps.state(target))) {
                throw new ChangedException();
            }
        });
    }

    private byte[] bytes(Dossier dossier, Path file) throws CoreException {
        try {
            return canonical(dossier, expected(file));
        } catch (IOException e) {
            throw failure(NLS.bind(Messages.Store_unsavable, file.getFileName()), e);
        }
    }

    // Mostly a little more than there is; what must grow is copied again and again.
    private static int expected(Path file) {
        long size = file.toFile().length();
        return size == 0 || size > MAX_MEGABYTES * MEGABYTE ? LARGE : (int) (size + size / 16 + LARGE / 16);
    }

    private FileState write(Path file, byte[] bytes, DurableFile.Guard guard) throws CoreException {
        StateAside next = new StateAside(bytes);
        Object name = file.getFileName();
        try {
            DurableFile.replace(steps, file, bytes, guard);
        } catch (ChangedException e) {
            throw failure(NLS.bind(Messages.Store_changedOnDisk, name), e);
        } catch (DurableFile.UnconfirmedException e) {
            String sentence = NLS.bind(Messages.Store_notConfirmed, name, e.getMessage());
            throw new UnconfirmedSaveException(Status.error(sentence, e), next.get());
        } catch (IOException e) {
            throw failure(NLS.bind(Messages.Store_cannotWrite, name, FileTrouble.of(e)), e);
        }
        return next.get();
    }

    private static CoreException failure(String sentence, @Nullable Throwable cause) {
        return new CoreException(Status.error(sentence, cause));
    }

    /** Somebody else wrote to the file. */
    private static final class ChangedException extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
