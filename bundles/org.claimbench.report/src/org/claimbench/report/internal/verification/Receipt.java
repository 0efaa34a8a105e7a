/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.verification;

import java.util.List;

import org.claimbench.core.digests.TextDigest;
import org.claimbench.model.Document;
import org.claimbench.model.Revision;
import org.claimbench.report.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** By which text this report was made: enough to find out whether somebody else has the same words. */
record Receipt(String text, String digest) {

    static List<Receipt> of(Contents contents) {
        return contents.dossier().getDocuments().stream().filter(document -> document.currentRevision() != null)
                .map(document -> of(contents, document)).toList();
    }

    private static Receipt of(Contents contents, Document document) {
        Revision revision = document.currentRevision();
        String received = contents.dates().of(revision.getReceived());
        String text = revision.getText() == null ? "" : revision.getText(); //$NON-NLS-1$
        return new Receipt(received.isEmpty() ? NLS.bind(Messages.Receipt_undated, revision.getNumber())
                : NLS.bind(Messages.Receipt_received, revision.getNumber(), received), TextDigest.of(text));
    }
}
