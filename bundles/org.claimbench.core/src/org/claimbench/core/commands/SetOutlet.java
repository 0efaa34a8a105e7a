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

/** Says where a document was or will be published. */
public final class SetOutlet extends TextChange {

    /**
     * @param document
     *            in an open dossier
     * @param outlet
     *            the outlet; blank for not known
     */
    public SetOutlet(Document document, String outlet) {
        super(Messages.Command_outlet, document, Literals.DOCUMENT__OUTLET, outlet);
    }
}
