/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.claimbench.model.Dossier;
import org.claimbench.report.internal.html.Templates;
import org.claimbench.report.internal.verification.ReportView;

/**
 * The verification report, for editor and lawyer: what follows, all items, the marked text, then item by item. One HTML
 * file that stands alone: it holds no script and fetches nothing.
 */
public final class VerificationReportHtml implements Exporter {

    private static final String KIND = "verification"; //$NON-NLS-1$
    private static final String FORMAT = "html"; //$NON-NLS-1$

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public void export(Dossier dossier, OutputStream out) throws IOException {
        String html = Templates.render("report", ReportView.of(dossier)); //$NON-NLS-1$
        out.write(html.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
