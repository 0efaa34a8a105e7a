/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.snapshots;

import java.net.URLConnection;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.claimbench.core.creation.Ids;
import org.claimbench.model.CaptureMethod;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Presence;
import org.claimbench.model.Snapshot;
import org.eclipse.core.runtime.CoreException;

/**
 * Takes bytes in and describes them as the dossier does.
 *
 * @param store
 *            takes the bytes
 * @param by
 *            who captures them
 */
public record SnapshotCapture(SnapshotStore store, String by) {

    private static final String UNKNOWN = "application/octet-stream"; //$NON-NLS-1$
    // What XML cannot keep, and what would break a line: file names may hold it.
    private static final String UNSAFE = "[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]"; //$NON-NLS-1$
    private static final String REPLACEMENT = "\uFFFD"; //$NON-NLS-1$

    /**
     * Takes a file in.
     *
     * @param file
     *            only read
     * @param method
     *            how it came to us
     * @param captured
     *            when
     * @return a new snapshot, in no source yet; its bytes are on the disk already
     * @throws CoreException
     *             with one sentence for the user when the file cannot be taken in
     */
    public Snapshot file(Path file, CaptureMethod method, Instant captured) throws CoreException {
        return describe(store.put(file), String.valueOf(file.getFileName()), method, captured);
    }

    /**
     * Takes bytes in.
     *
     * @param bytes
     *            not kept
     * @param name
     *            what a file of them would be called; its ending tells what they are
     * @param method
     *            how they came to us
     * @param captured
     *            when
     * @return a new snapshot, in no source yet; its bytes are on the disk already
     * @throws CoreException
     *             with one sentence for the user when they cannot be taken in
     */
    public Snapshot bytes(byte[] bytes, String name, CaptureMethod method, Instant captured) throws CoreException {
        return describe(store.put(bytes), name, method, captured);
    }

    private Snapshot describe(StoredSnapshot stored, String name, CaptureMethod method, Instant captured) {
        Snapshot snapshot = Ids.name(DossierFactory.eINSTANCE.createSnapshot());
        snapshot.setSha256(stored.sha256());
        snapshot.setSize(stored.size());
        String type = URLConnection.guessContentTypeFromName(name);
        snapshot.setMediaType(type == null ? UNKNOWN : type);
        snapshot.setName(name.replaceAll(UNSAFE, REPLACEMENT));
        snapshot.setMethod(method);
        snapshot.setBy(by);
        snapshot.setCaptured(captured.truncatedTo(ChronoUnit.SECONDS));
        snapshot.setPresence(Presence.PRESENT);
        return snapshot;
    }
}
