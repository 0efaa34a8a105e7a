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

/** Says when a source was issued. */
public final class SetSourcePublished extends TypedChange {

    /**
     * @param source
     *            in an open dossier
     * @param published
     *            as exactly as it is known, or null for not known
     */
    public SetSourcePublished(Source source, @Nullable PartialDate published) {
        super(Messages.Command_sourcePublished, source, Literals.SOURCE__PUBLISHED, published);
    }
}
