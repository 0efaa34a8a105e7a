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
import org.claimbench.model.Source;
import org.claimbench.model.DossierPackage;

/** Says where a source can be found. */
public final class SetSourceUrl extends TextChange {

    /**
     * @param source
     *            in an open dossier
     * @param text
     *            the new words; blank for none
     */
    public SetSourceUrl(Source source, String text) {
        super(Messages.Command_sourceUrl, source, DossierPackage.Literals.SOURCE__URL, text);
    }
}
