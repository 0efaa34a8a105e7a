/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

import org.claimbench.core.files.DurableFile;
import org.claimbench.core.session.DossierSession;
import org.claimbench.report.Exporter;
import org.claimbench.report.VerificationReportHtml;

/** Writes the report of a dossier as it stands in the session, saved or not. */
public final class ReportPresenter {

    private static final String EXTENSION = ".dossier"; //$NON-NLS-1$

    private final DossierSession session;
    private final Exporter exporter = new VerificationReportHtml();

    /**
     * @param session
     *            of the dossier
     */
    public ReportPresenter(DossierSession session) {
        this.session = session;
    }

    /**
     * Where the report would naturally be.
     *
     * @return beside the dossier, under its name
     */
    public Path proposal() {
        String name = session.file().getFileName().toString();
        String stem = name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
        return session.file().toAbsolutePath().resolveSibling(stem + "." + exporter.format()); //$NON-NLS-1$
    }

    /**
     * Writes the report; a file that is there is replaced as a whole, or not at all.
     *
     * @param file
     *            in a folder that exists
     * @throws IOException
     *             when it cannot be written
     */
    public void write(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        exporter.export(session.dossier(), bytes);
        DurableFile.replace(file, bytes.toByteArray());
    }
}
