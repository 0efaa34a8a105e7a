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
import org.claimbench.model.Document;
import org.claimbench.model.DossierPackage.Literals;

/** Corrects the headline of a document. */
public final class SetHeadline extends TextChange {

    /**
     * @param document
     *            in an open dossier
     * @param headline
     *            as printed; blank where the text has none
     */
    public SetHeadline(Document document, String headline) {
        super(Messages.Command_headline, document, Literals.DOCUMENT__HEADLINE, headline);
    }
}
