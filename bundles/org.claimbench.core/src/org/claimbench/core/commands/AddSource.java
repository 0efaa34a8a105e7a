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

import org.claimbench.core.creation.Ids;
import org.claimbench.core.internal.Messages;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Source;
import org.eclipse.jdt.annotation.Nullable;

/** Adds a source to a dossier, whether or not anything cites it yet. */
public final class AddSource extends UseCase {

    private final Dossier dossier;
    private final String title;
    private @Nullable Source source;

    /**
     * @param dossier
     *            in an open dossier
     * @param title
     *            what it is called
     */
    public AddSource(Dossier dossier, String title) {
        super(Messages.Command_addSource);
        this.dossier = dossier;
        this.title = SafeText.line(title);
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(dossier)
                .or(() -> title.isEmpty() ? Optional.of(Messages.Refused_noTitle) : Optional.empty());
    }

    @Override
    protected void change() {
        Source made = Ids.name(DossierFactory.eINSTANCE.createSource());
        made.setTitle(title);
        add(dossier, Literals.DOSSIER__SOURCES, made);
        source = made;
    }

    /**
     * The source that was added.
     *
     * @return null before the use case ran
     */
    public @Nullable Source source() {
        return source;
    }
}
