/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Evidence;
import org.claimbench.model.Rendering;

/** Says whether an excerpt is the source’s own words. */
public final class SetRendering extends ValueChange {

    /**
     * @param evidence
     *            in an open dossier
     * @param rendering
     *            verbatim, transcribed or translated
     */
    public SetRendering(Evidence evidence, Rendering rendering) {
        super(Messages.Command_rendering, evidence, Literals.EVIDENCE__RENDERING, rendering);
    }
}
