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

import org.claimbench.core.creation.Ids;
import org.claimbench.core.internal.Messages;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Policy;

/** Gives a dossier a copy of a policy in place of the one it has. */
public final class ChoosePolicy extends UseCase {

    private final Dossier dossier;
    private final Policy template;

    /**
     * @param dossier
     *            in an open dossier
     * @param template
     *            stays as it is
     */
    public ChoosePolicy(Dossier dossier, Policy template) {
        super(Messages.Command_choosePolicy);
        this.dossier = dossier;
        this.template = template;
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(dossier);
    }

    @Override
    protected void change() {
        set(dossier, Literals.DOSSIER__POLICY, Ids.copy(template));
    }
}
