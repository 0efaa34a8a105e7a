/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.util.List;
import java.util.Optional;

import org.claimbench.core.creation.Ids;
import org.claimbench.core.internal.Messages;
import org.claimbench.model.Claim;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Evidence;
import org.claimbench.model.Figure;
import org.claimbench.model.Identified;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;

/** Says what the figure of a claim or of its evidence counts, of whom and how, so that the two can be compared. */
public final class DescribeFigure extends UseCase {

    private final Identified owner;
    private final EReference feature;
    private final NewFigure figure;

    /**
     * @param claim
     *            in an open dossier
     * @param figure
     *            what is known; one that tells nothing removes what was known
     */
    public DescribeFigure(Claim claim, NewFigure figure) {
        this(claim, Literals.CLAIM__FIGURE, figure);
    }

    /**
     * @param evidence
     *            in an open dossier
     * @param figure
     *            what is known; one that tells nothing removes what was known
     */
    public DescribeFigure(Evidence evidence, NewFigure figure) {
        this(evidence, Literals.EVIDENCE__FIGURE, figure);
    }

    private DescribeFigure(Identified owner, EReference feature, NewFigure figure) {
        super(Messages.Command_describeFigure);
        this.owner = owner;
        this.feature = feature;
        this.figure = figure;
    }

    /** What is typed about one figure, letter after letter, is one step. */
    @Override
    public Optional<Object> stepKey() {
        return Optional.of(List.of(owner, feature));
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(owner);
    }

    @Override
    protected void change() {
        if (figure.tellsNothing()) {
            set(owner, feature, null);
            return;
        }
        Figure made = DossierFactory.eINSTANCE.createFigure();
        if (owner.eGet(feature) instanceof Figure known) {
            made.setId(known.getId());
        } else {
            Ids.name(made);
        }
        made.setAmount(orNull(figure.amount()));
        made.setMeasure(orNull(figure.measure()));
        made.setScope(orNull(figure.scope()));
        made.setBasis(figure.basis());
        made.setVintage(figure.vintage());
        set(owner, feature, made);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
