/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.claimbench.core.digests.TextDigest;
import org.claimbench.core.files.DurableFile;
import org.claimbench.core.files.FileState;
import org.claimbench.core.files.FileSteps;
import org.claimbench.core.files.FileTrouble;
import org.claimbench.core.files.Folders;
import org.claimbench.core.files.TemporaryFiles;
import org.claimbench.core.internal.Messages;
import org.claimbench.core.store.DossierStore;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/**
 * The area in which unsaved work is kept: a folder of its own, one file for each work on a dossier, named by the digest
 * of the dossier's path. Usable from any thread.
 */
public final class Recovery {

    private static final String ENDING = ".unsaved"; //$NON-NLS-1$
    private static final String DAMAGED = ".damaged"; //$NON-NLS-1$
    private static final String NAME = "[0-9a-f]{64}-[0-9]{1,6}\\" + ENDING; //$NON-NLS-1$
    /** No write takes that long: a temporary file that is older belongs to nobody. */
    private static final Duration LIFE = Duration.ofDays(1);
    private static final Comparator<Kept> NEWEST_FIRST = Comparator.comparing((Kept kept) -> kept.work().at())
            .reversed();

    private final FileSteps steps;
    private final Path folder;
    private volatile boolean made;

    /**
     * @param folder
     *            where unsaved work is kept; made when it is needed, for its owner's eyes only
     */
    public Recovery(Path folder) {
        this(FileSteps.REAL, folder);
    }

    Recovery(FileSteps steps, Path folder) {
        this.steps = steps;
        this.folder = folder;
    }

    /**
     * The unsaved work on a dossier. What is damaged is put aside and told of.
     *
     * @param file
     *            the dossier file; need not exist
     * @return never fails
     */
    public Found find(Path file) {
        return look(TextDigest.of(absolute(file).toString()));
    }

    /**
     * All unsaved work. What is damaged is put aside and told of; temporary files that a killed program left behind are
     * deleted.
     *
     * @return never fails
     */
    public Found all() {
        if (Files.isDirectory(folder)) {
            TemporaryFiles.clean(folder, Instant.now().minus(LIFE));
        }
        return look(""); //$NON-NLS-1$
    }

    /**
     * The work of a crash that its file does not hold already. Work that was saved after all, so that only its removal
     * was cut off, is deleted.
     *
     * @return one for each dossier, the newest; never fails
     */
    public Found left() {
        Found found = all();
        List<Kept> left = new ArrayList<>();
        List<IStatus> troubles = new ArrayList<>(found.troubles());
        Set<Path> files = new HashSet<>();
        for (Kept kept : found.works()) {
            if (FileState.of(kept.work().file()).equals(FileState.of(kept.work().content()))) {
                try {
                    remove(kept);
                } catch (CoreException e) {
                    troubles.add(e.getStatus());
                }
            } else if (files.add(kept.work().file())) {
                left.add(kept);
            }
        }
        return new Found(left, troubles);
    }

    private Found look(String beginning) {
        List<Kept> works = new ArrayList<>();
        List<IStatus> troubles = new ArrayList<>();
        try {
            for (Path place : places(beginning)) {
                look(place, works, troubles);
            }
        } catch (IOException e) {
            troubles.add(Status.error(NLS.bind(Messages.Recovery_folder, folder, FileTrouble.of(e)), e));
        }
        works.sort(NEWEST_FIRST);
        return new Found(works, troubles);
    }

    private List<Path> places(String beginning) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name(file).startsWith(beginning) && name(file).matches(NAME)
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
        }
    }

    private void look(Path place, List<Kept> works, List<IStatus> troubles) {
        byte[] bytes;
        try {
            // The head is small; what is larger was not written here.
            if (Files.size(place) > (DossierStore.MAX_MEGABYTES + 1L) * 1024 * 1024) {
                troubles.add(putAside(place));
                return;
            }
            bytes = Files.readAllBytes(place);
        } catch (IOException e) {
            troubles.add(Status.error(NLS.bind(Messages.Recovery_notReadable, place, FileTrouble.of(e)), e));
            return;
        }
        try {
            works.add(sound(place, bytes));
        } catch (IOException | CoreException e) {
            troubles.add(putAside(place));
        }
    }

    private static Kept sound(Path place, byte[] bytes) throws IOException, CoreException {
        UnsavedWork work = UnsavedFile.read(bytes);
        if (!name(place).startsWith(TextDigest.of(work.file().toString()))) {
            throw new IOException(work.file().toString());
        }
        return new Kept(place, work, work.dossier());
    }

    private IStatus putAside(Path place) {
        Path aside = place.resolveSibling(name(place) + DAMAGED);
        try {
            Files.move(place, aside);
            return Status.error(NLS.bind(Messages.Recovery_damaged, aside));
        } catch (IOException e) {
            return Status.error(NLS.bind(Messages.Recovery_damaged, place), e);
        }
    }

    /** A place that nothing has taken yet. */
    Path free(Path file) {
        String digest = TextDigest.of(absolute(file).toString());
        Path place = place(digest, 1);
        for (int i = 2; Files.exists(place, LinkOption.NOFOLLOW_LINKS)
                || Files.exists(place.resolveSibling(name(place) + DAMAGED), LinkOption.NOFOLLOW_LINKS); i++) {
            place = place(digest, i);
        }
        return place;
    }

    private Path place(String digest, int number) {
        return folder.resolve(digest + '-' + number + ENDING);
    }

    void write(Path place, UnsavedWork work) throws CoreException {
        try {
            make();
            DurableFile.replace(steps, place, UnsavedFile.bytes(work));
        } catch (IOException e) {
            throw new CoreException(Status
                    .error(NLS.bind(Messages.Recovery_notKept, work.file().getFileName(), FileTrouble.of(e)), e));
        }
    }

    // An unpublished story is nobody else's business.
    private void make() throws IOException {
        if (made && Files.isDirectory(folder)) {
            return;
        }
        Path place = folder.toAbsolutePath();
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix"); //$NON-NLS-1$
        Folders.make(steps, place, posix
                ? List.of(PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))) //$NON-NLS-1$
                : List.of());
        // A killed program may have made it just before.
        steps.forceFolder(place.resolveSibling("")); //$NON-NLS-1$
        made = true;
    }

    /**
     * Deletes unsaved work that nobody wants any more.
     *
     * @param kept
     *            as it was found
     * @throws CoreException
     *             with one sentence for the user when it cannot be deleted
     */
    public void remove(Kept kept) throws CoreException {
        remove(kept.place());
    }

    void remove(Path place) throws CoreException {
        try {
            Files.deleteIfExists(place);
        } catch (IOException e) {
            throw new CoreException(
                    Status.error(NLS.bind(Messages.Recovery_notRemoved, place, FileTrouble.of(e)), e));
        }
    }

    /** The one path by which a dossier is known here, whichever link or spelling leads to it. */
    static Path absolute(Path file) {
        Path plain = file.toAbsolutePath().normalize();
        try {
            return plain.toRealPath();
        } catch (IOException e) {
            // It is not there any more; its folder may be.
            Path parent = plain.getParent();
            return parent == null || !Files.exists(parent) ? plain
                    : absolute(parent).resolve(String.valueOf(plain.getFileName()));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
