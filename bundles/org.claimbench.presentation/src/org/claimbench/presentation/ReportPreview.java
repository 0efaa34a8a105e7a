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
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.claimbench.model.Dossier;
import org.claimbench.report.Exporter;
import org.claimbench.report.VerificationReportHtml;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The report as it would be written now. It is made of a copy beside the session's thread, and anew when the dossier
 * changed meanwhile. Lives on the session's thread.
 */
public final class ReportPreview {

    private final DossierPresenter presenter;
    private final Consumer<String> taker;
    private final Exporter exporter = new VerificationReportHtml();
    private boolean working;
    private boolean stale;
    private boolean disposed;

    /**
     * @param presenter
     *            of the dossier
     * @param taker
     *            is given the page, in HTML without scripts, on the session's thread
     */
    public ReportPreview(DossierPresenter presenter, Consumer<String> taker) {
        this.presenter = presenter;
        this.taker = taker;
    }

    /** Makes the report of the dossier as it is now, and hands it to the taker later. */
    public void refresh() {
        stale = true;
        if (!working) {
            make();
        }
    }

    private void make() {
        working = true;
        stale = false;
        Dossier copy = EcoreUtil.copy(presenter.dossier());
        AtomicReference<String> page = new AtomicReference<>(""); //$NON-NLS-1$
        presenter.background().run(() -> page.set(write(copy)), () -> show(page.get()));
    }

    private void show(String page) {
        working = false;
        if (disposed) {
            return;
        }
        if (stale) {
            make();
        } else {
            taker.accept(page);
        }
    }

    private String write(Dossier dossier) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            exporter.export(dossier, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // there is no disk that could fail
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Hands over nothing any more. */
    public void dispose() {
        disposed = true;
    }
}
