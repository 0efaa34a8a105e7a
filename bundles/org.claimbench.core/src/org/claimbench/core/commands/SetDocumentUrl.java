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

/** Says at which address a document was published. */
public final class SetDocumentUrl extends TextChange {

    /**
     * @param document
     *            in an open dossier
     * @param url
     *            the address; blank for none
     */
    public SetDocumentUrl(Document document, String url) {
        super(Messages.Command_documentUrl, document, Literals.DOCUMENT__URL, url);
    }
}
