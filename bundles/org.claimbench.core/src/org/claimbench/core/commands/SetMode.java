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

import org.claimbench.core.creation.RatingScales;
import org.claimbench.core.internal.Messages;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Mode;

/**
 * Says whether a dossier is work before or after publication; after publication it has a scale, the one of six steps
 * unless there is one.
 */
public final class SetMode extends UseCase {

    private final Dossier dossier;
    private final Mode mode;

    /**
     * @param dossier
     *            in an open dossier
     * @param mode
     *            the choice
     */
    public SetMode(Dossier dossier, Mode mode) {
        super(Messages.Command_mode);
        this.dossier = dossier;
        this.mode = mode;
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(dossier);
    }

    @Override
    protected void change() {
        set(dossier, Literals.DOSSIER__MODE, mode);
        if (mode == Mode.AFTER && dossier.getScale() == null) {
            set(dossier, Literals.DOSSIER__SCALE, RatingScales.sixSteps());
        }
    }
}
