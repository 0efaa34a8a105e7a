/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.time.OffsetDateTime;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Document;
import org.claimbench.model.DossierPackage.Literals;
import org.eclipse.jdt.annotation.Nullable;

/** Says when a document was or will be published, with the zone. */
public final class SetPublished extends ValueChange {

    /**
     * @param document
     *            in an open dossier
     * @param published
     *            the instant, or null for not known
     */
    public SetPublished(Document document, @Nullable OffsetDateTime published) {
        super(Messages.Command_published, document, Literals.DOCUMENT__PUBLISHED, published);
    }
}
