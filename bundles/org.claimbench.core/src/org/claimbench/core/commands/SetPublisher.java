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

/** Says who issued a source. */
public final class SetPublisher extends TextChange {

    /**
     * @param source
     *            in an open dossier
     * @param publisher
     *            a name; blank for not known
     */
    public SetPublisher(Source source, String publisher) {
        super(Messages.Command_publisher, source, Literals.SOURCE__PUBLISHER, publisher);
    }
}
