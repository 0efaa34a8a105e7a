/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.util.Optional;
import java.util.stream.Stream;

import org.claimbench.core.creation.Ids;
import org.claimbench.core.internal.Messages;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.RatingScale;

/** Gives a dossier a copy of a rating scale in place of the one it has, as long as no finding uses that one. */
public final class ChooseScale extends UseCase {

    private final Dossier dossier;
    private final RatingScale template;

    /**
     * @param dossier
     *            in an open dossier
     * @param template
     *            stays as it is
     */
    public ChooseScale(Dossier dossier, RatingScale template) {
        super(Messages.Command_chooseScale);
        this.dossier = dossier;
        this.template = template;
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(dossier).or(() -> inUse() ? Optional.of(Messages.Refused_scaleInUse) : Optional.empty());
    }

    private boolean inUse() {
        return dossier.getClaims().stream()
                .flatMap(claim -> Stream.concat(Stream.ofNullable(claim.getFinding()), claim.getSuperseded().stream()))
                .anyMatch(finding -> finding.getRating() != null);
    }

    @Override
    protected void change() {
        set(dossier, Literals.DOSSIER__SCALE, Ids.copy(template));
    }
}
