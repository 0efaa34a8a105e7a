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
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

import org.claimbench.core.files.FileSteps;
import org.claimbench.core.files.FileTrouble;
import org.claimbench.core.files.Folders;
import org.claimbench.core.internal.Messages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * Where a person’s vault is: one file for all dossiers, outside every workspace and every dossier’s folder, so that no
 * commit, pack or copy of a project takes it along.
 */
public final class VaultPlace {

    /** The system property that names another file. */
    public static final String PROPERTY = "claimbench.vault"; //$NON-NLS-1$

    /** The environment variable that names another file, unless the property does. */
    public static final String VARIABLE = "CLAIMBENCH_VAULT"; //$NON-NLS-1$

    private static final String NAME = "sources.vault"; //$NON-NLS-1$

    private VaultPlace() {
    }

    /**
     * The vault of the person who runs this program.
     *
     * @return absolute; need not exist
     * @throws CoreException
     *             with one sentence for the user, when the place that is set is no path
     */
    public static Path file() throws CoreException {
        return of(System::getProperty, System::getenv);
    }

    static Path of(Function<String, @Nullable String> properties, Function<String, @Nullable String> environment)
            throws CoreException {
        for (String set : new @Nullable String[] {properties.apply(PROPERTY), environment.apply(VARIABLE)}) {
            if (set != null && !set.isBlank()) {
                return path(set).toAbsolutePath();
            }
        }
        return folder(properties, environment).resolve(NAME);
    }

    // Linux: XDG Base Directory Specification 0.8, by which a path that is not absolute counts as not set.
    private static Path folder(Function<String, @Nullable String> properties,
            Function<String, @Nullable String> environment) throws CoreException {
        String system = String.valueOf(properties.apply("os.name")).toLowerCase(Locale.ROOT); //$NON-NLS-1$
        Path home = path(String.valueOf(properties.apply("user.home"))).toAbsolutePath(); //$NON-NLS-1$
        if (system.startsWith("windows")) { //$NON-NLS-1$
            return absolute(environment.apply("APPDATA"), home.resolve("AppData/Roaming")).resolve("Claimbench"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        if (system.startsWith("mac")) { //$NON-NLS-1$
            return home.resolve("Library/Application Support/Claimbench"); //$NON-NLS-1$
        }
        return absolute(environment.apply("XDG_DATA_HOME"), home.resolve(".local/share")).resolve("claimbench"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static Path absolute(@Nullable String set, Path otherwise) throws CoreException {
        Path path = set == null || set.isBlank() ? otherwise : path(set);
        return path.isAbsolute() ? path : otherwise;
    }

    private static Path path(String text) throws CoreException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new CoreException(Status.error(NLS.bind(Messages.Vault_noPlace, text), e));
        }
    }

    /**
     * Makes the folder of a vault, for its owner alone where the file system can say so; one that is there stays as it
     * is.
     *
     * @param file
     *            absolute; from {@link #file()}
     * @throws CoreException
     *             with one sentence for the user, when it cannot be made
     */
    public static void makeFolder(Path file) throws CoreException {
        Path folder = Objects.requireNonNull(file.getParent());
        try {
            if (!Files.isDirectory(folder)) {
                Folders.make(FileSteps.REAL, folder, List.of());
                if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) { //$NON-NLS-1$
                    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------")); //$NON-NLS-1$
                }
            }
        } catch (IOException e) {
            throw new CoreException(Status.error(
                    NLS.bind(Messages.Vault_cannotWrite, file.getFileName(), FileTrouble.of(e)), e));
        }
    }
}
