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

/** Corrects who signed a document. */
public final class SetByline extends TextChange {

    /**
     * @param document
     *            in an open dossier
     * @param byline
     *            as printed; blank where the text has none
     */
    public SetByline(Document document, String byline) {
        super(Messages.Command_byline, document, Literals.DOCUMENT__BYLINE, byline);
    }
}
