/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import java.util.function.Function;
import java.util.function.Supplier;

import org.claimbench.core.commands.DescribeFigure;
import org.claimbench.core.commands.NewFigure;
import org.claimbench.model.Basis;
import org.claimbench.model.Figure;
import org.claimbench.model.Vintage;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Presents what is known about the figure of a claim or of its evidence beside the number: what it counts, of whom, and
 * how. Only where all of it is the same do two figures agree. Lives on the session's thread.
 */
public final class FigurePresenter {

    private final DossierPresenter dossier;
    private final Supplier<@Nullable Figure> known;
    private final Function<NewFigure, DescribeFigure> describe;

    FigurePresenter(DossierPresenter dossier, Supplier<@Nullable Figure> known,
            Function<NewFigure, DescribeFigure> describe) {
        this.dossier = dossier;
        this.known = known;
        this.describe = describe;
    }

    private NewFigure now() {
        Figure figure = known.get();
        return figure == null ? new NewFigure("", "", "", Basis.UNSTATED, Vintage.UNSTATED) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                : new NewFigure(orEmpty(figure.getAmount()), orEmpty(figure.getMeasure()), orEmpty(figure.getScope()),
                        figure.getBasis(), figure.getVintage());
    }

    /** What is counted; empty when nobody said. */
    public String measure() {
        return now().measure();
    }

    /** Of which area, group or kind; empty when nobody said. */
    public String scope() {
        return now().scope();
    }

    /** How it relates to its period. */
    public Basis basis() {
        return now().basis();
    }

    /** Which of successive values it is. */
    public Vintage vintage() {
        return now().vintage();
    }

    /**
     * Says what is counted.
     *
     * @param typed
     *            as typed
     * @return OK or why not
     */
    public IStatus measure(String typed) {
        NewFigure now = now();
        return say(new NewFigure(now.amount(), typed, now.scope(), now.basis(), now.vintage()));
    }

    /**
     * Says of which area, group or kind.
     *
     * @param typed
     *            as typed
     * @return OK or why not
     */
    public IStatus scope(String typed) {
        NewFigure now = now();
        return say(new NewFigure(now.amount(), now.measure(), typed, now.basis(), now.vintage()));
    }

    /**
     * Says how it relates to its period.
     *
     * @param basis
     *            one of them
     * @return OK or why not
     */
    public IStatus basis(Basis basis) {
        NewFigure now = now();
        return say(new NewFigure(now.amount(), now.measure(), now.scope(), basis, now.vintage()));
    }

    /**
     * Says which of successive values it is.
     *
     * @param vintage
     *            one of them
     * @return OK or why not
     */
    public IStatus vintage(Vintage vintage) {
        NewFigure now = now();
        return say(new NewFigure(now.amount(), now.measure(), now.scope(), now.basis(), vintage));
    }

    private IStatus say(NewFigure said) {
        return said.equals(now()) ? Status.OK_STATUS : dossier.session().execute(describe.apply(said));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text; //$NON-NLS-1$
    }
}
