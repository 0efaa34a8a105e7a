/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import org.claimbench.core.files.FileTrouble;
import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.core.sources.ToldSource;
import org.claimbench.intake.ArticleReaders;
import org.claimbench.model.Snapshot;
import org.claimbench.presentation.internal.IntakeMessages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/** The bytes of a snapshot, as a file that another program can open. The store itself is never handed out. */
public final class OriginalFile {

    // What people send as evidence; anything else might be a program.
    private static final Set<String> OFFICE = Set.of("doc", "odt", "rtf", "xlsx", "xls", "ods", "csv", "tsv", "pptx", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
            "ppt", "odp", "json", "eml", "webp", "heic", "mp3", "mp4", "m4a", "mov", "ogg", "webm"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$

    private final SnapshotStore store;
    private final String sha256;
    private final String name;

    OriginalFile(SnapshotStore store, Snapshot snapshot) {
        this.store = store;
        this.sha256 = snapshot.getSha256();
        this.name = name(snapshot);
    }

    /** What may be told of its name, with the ending that says what it is. */
    static String name(Snapshot snapshot) {
        String told = ToldSource.name(snapshot);
        String own = snapshot.getName() == null ? "" : snapshot.getName(); //$NON-NLS-1$
        int dot = own.lastIndexOf('.');
        return dot < 0 || told.equals(own) ? told : told + own.substring(dot);
    }

    /** What it was called when it came in. */
    public String name() {
        return name;
    }

    /**
     * Writes a copy that may be opened, and that nobody can mistake for the original by changing it: it is read-only.
     * It may take a while; usable on any thread.
     *
     * @return a file that is deleted when the program ends
     * @throws CoreException
     *             with one sentence for a person when the bytes are missing, damaged or no document
     */
    public Path copy() throws CoreException {
        String plain = name.replaceAll("[^\\p{L}\\p{N} ._-]", "_"); //$NON-NLS-1$ //$NON-NLS-2$
        if (!isDocument(plain)) {
            throw new CoreException(Status.error(NLS.bind(IntakeMessages.Original_notADocument, name)));
        }
        try (InputStream bytes = store.open(sha256)) {
            Path folder = Files.createTempDirectory("claimbench"); //$NON-NLS-1$
            Path copy = folder.resolve(plain);
            folder.toFile().deleteOnExit();
            copy.toFile().deleteOnExit();
            Files.copy(bytes, copy);
            copy.toFile().setReadOnly();
            return copy;
        } catch (IOException e) {
            throw new CoreException(
                    Status.error(NLS.bind(IntakeMessages.Original_notWritten, name, FileTrouble.of(e)), e));
        }
    }

    private static boolean isDocument(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String type = URLConnection.guessContentTypeFromName(name);
        return ArticleReaders.ENDINGS.contains(ending) || OFFICE.contains(ending)
                || type != null && type.matches("(image|audio|video)/.*"); //$NON-NLS-1$
    }
}
