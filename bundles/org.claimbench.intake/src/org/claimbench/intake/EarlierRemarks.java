/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.claimbench.core.commands.NewRemark;
import org.claimbench.core.commands.NewRevision;
import org.claimbench.core.snapshots.SnapshotState;
import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.intake.internal.Messages;
import org.claimbench.intake.parts.Remark;
import org.claimbench.model.Document;
import org.claimbench.model.Revision;
import org.claimbench.model.Snapshot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * The comments and tracked changes of the files from which a document came in before. They were taken in then; who has
 * deleted one since does not want it back with the next file. Immutable; usable on any thread, once it is made.
 */
public final class EarlierRemarks {

    private static final DocxReader WITH_REMARKS = new DocxReader();

    private final List<Original> originals;

    private record Original(String name, String sha256) {
    }

    private record Said(String words, String by, @Nullable Instant at) {
    }

    private EarlierRemarks(List<Original> originals) {
        this.originals = originals;
    }

    /**
     * Notes from which files a document came in; reads none of them.
     *
     * @param document
     *            on the thread of its session
     * @return never null
     */
    public static EarlierRemarks of(Document document) {
        return new EarlierRemarks(document.getRevisions().stream().map(Revision::getOriginal)
                .filter(Objects::nonNull).filter(EarlierRemarks::canHaveRemarks)
                .map(original -> new Original(original.getName(), original.getSha256())).distinct().toList());
    }

    private static boolean canHaveRemarks(Snapshot original) {
        return original.getName() != null && original.getSha256() != null && WITH_REMARKS.reads(original.getName());
    }

    /**
     * Leaves those out of a text that were in an earlier file, too. Files that are missing or damaged are passed over:
     * a check tells them.
     *
     * @param text
     *            that comes in
     * @param store
     *            where the earlier files are kept
     * @return the same, when nothing is left out
     * @throws CoreException
     *             with one sentence for a person, when an earlier file is there but cannot be read
     */
    public NewRevision leaveOut(NewRevision text, SnapshotStore store) throws CoreException {
        if (text.remarks().isEmpty()) {
            return text;
        }
        Set<Said> known = new HashSet<>();
        for (Original original : originals) {
            if (store.state(original.sha256()) == SnapshotState.PRESENT) {
                remarks(original, store).forEach(one -> known.add(new Said(one.words(), one.by(), one.at())));
            }
        }
        List<NewRemark> others = text.remarks().stream()
                .filter(one -> !known.contains(new Said(one.words(), one.by(), one.at()))).toList();
        return new NewRevision(text.text(), text.original(), text.origins(), text.placeholders(), others);
    }

    private static List<Remark> remarks(Original original, SnapshotStore store) throws CoreException {
        try (InputStream bytes = store.open(original.sha256())) {
            return WITH_REMARKS.read(bytes.readAllBytes(), original.name(), new NullProgressMonitor()).remarks();
        } catch (IOException e) {
            throw new CoreException(Status.error(NLS.bind(Messages.Intake_unreadable, original.name()), e));
        }
    }
}
