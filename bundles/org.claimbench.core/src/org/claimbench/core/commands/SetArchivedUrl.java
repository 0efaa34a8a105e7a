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

/** Says where an archive keeps a copy of a source. */
public final class SetArchivedUrl extends TextChange {

    /**
     * @param source
     *            in an open dossier
     * @param url
     *            the address; blank for none
     */
    public SetArchivedUrl(Source source, String url) {
        super(Messages.Command_archivedUrl, source, Literals.SOURCE__ARCHIVED_URL, url);
    }
}
