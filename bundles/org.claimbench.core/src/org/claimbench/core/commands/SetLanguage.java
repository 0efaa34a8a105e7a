/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.util.Optional;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Document;
import org.claimbench.model.DossierPackage.Literals;

/** Says in which language a document is written. */
public final class SetLanguage extends ValueChange {

    private final String tag;

    /**
     * @param document
     *            in an open dossier
     * @param tag
     *            of BCP 47, for example en-US; blank for not known
     */
    public SetLanguage(Document document, String tag) {
        super(Messages.Command_language, document, Literals.DOCUMENT__LANGUAGE, tag.strip());
        this.tag = tag;
    }

    @Override
    Optional<String> objection() {
        return Languages.refusal(tag);
    }
}
