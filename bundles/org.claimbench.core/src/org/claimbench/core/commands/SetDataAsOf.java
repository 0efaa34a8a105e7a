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
import org.claimbench.model.Source;
import org.claimbench.model.values.PartialDate;
import org.eclipse.jdt.annotation.Nullable;

/** Says which time the data of a source describe. */
public final class SetDataAsOf extends TypedChange {

    /**
     * @param source
     *            in an open dossier
     * @param dataAsOf
     *            as exactly as it is known, or null for not known
     */
    public SetDataAsOf(Source source, @Nullable PartialDate dataAsOf) {
        super(Messages.Command_dataAsOf, source, Literals.SOURCE__DATA_AS_OF, dataAsOf);
    }
}
