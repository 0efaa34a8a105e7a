/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.util.List;
import java.util.Optional;

import org.claimbench.core.creation.Ids;
import org.claimbench.core.internal.Messages;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.DossierPackage;
import org.claimbench.model.Evidence;
import org.claimbench.model.Source;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Says which source a piece of evidence cites, by title. A source of that title is used. Otherwise the evidence’s own
 * source is renamed if nothing else rests on it, and a new one is made if other evidence does.
 */
public final class NameSource extends CitationChange {

    private final String title;

    /**
     * @param evidence
     *            in an open dossier
     * @param title
     *            the source’s title; blank for no source
     */
    public NameSource(Evidence evidence, String title) {
        super(Messages.Command_evidenceSource, evidence);
        this.title = SafeText.of(title).strip();
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(evidence());
    }

    @Override
    public Optional<Object> stepKey() {
        return Optional.of(List.of(evidence(), DossierPackage.Literals.EVIDENCE__SOURCE));
    }

    @Override
    protected void change() {
        Dossier dossier = (Dossier) EcoreUtil.getRootContainer(evidence());
        Source before = evidence().getSource();
        Source known = find(dossier);
        if (title.isEmpty()) {
            cite(null);
        } else if (known != null) {
            cite(known);
        } else if (before != null && !restsOnBySomethingElse(dossier, before)) {
            set(before, DossierPackage.Literals.SOURCE__TITLE, title);
        } else {
            Source source = Ids.name(DossierFactory.eINSTANCE.createSource());
            source.setTitle(title);
            add(dossier, DossierPackage.Literals.DOSSIER__SOURCES, source);
            cite(source);
        }
    }

    private @Nullable Source find(Dossier dossier) {
        return dossier.getSources().stream().filter(source -> title.equals(source.getTitle())).findFirst()
                .orElse(null);
    }

    private boolean restsOnBySomethingElse(Dossier dossier, Source source) {
        return source.isProtected() || !source.getSnapshots().isEmpty()
                || dossier.getSources().stream().anyMatch(other -> other.getDerivedFrom() == source)
                || dossier.getDocuments().stream().flatMap(document -> document.getItems().stream())
                        .anyMatch(item -> item.getSource() == source)
                || dossier.getClaims().stream().flatMap(claim -> claim.getEvidence().stream())
                        .anyMatch(other -> other != evidence() && other.getSource() == source);
    }
}
