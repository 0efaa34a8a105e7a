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

import org.claimbench.model.Comment;
import org.claimbench.model.Identified;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A use case that takes something out of a dossier: what refers to it lets go of it, and remarks on it go with it.
 */
abstract class Removal extends UseCase {

    private final Identified object;

    Removal(String label, Identified object) {
        super(label);
        this.object = object;
    }

    @Override
    public final Optional<String> refusal() {
        return refusalIfGone(object).or(this::objection);
    }

    /** Why it has to stay, asked while it is in the dossier. */
    Optional<String> objection() {
        return Optional.empty();
    }

    @Override
    protected void change() {
        takeAway(object);
    }

    final void takeAway(EObject gone) {
        for (EStructuralFeature.Setting setting : References.into(gone)) {
            if (setting.getEObject() instanceof Comment comment) {
                takeAwayOnce(comment);
            } else {
                letGo(setting, gone);
            }
        }
        remove(gone.eContainer(), gone.eContainmentFeature(), gone);
    }

    // A remark may refer in two ways, and an answer goes with what it answers.
    private void takeAwayOnce(Comment comment) {
        if (comment.eContainer() != null) {
            takeAway(comment);
        }
    }

    private void letGo(EStructuralFeature.Setting setting, EObject gone) {
        EObject owner = setting.getEObject();
        EStructuralFeature feature = setting.getEStructuralFeature();
        if (!feature.isMany()) {
            set(owner, feature, null);
            return;
        }
        for (Object member : List.copyOf((List<?>) owner.eGet(feature))) {
            if (member instanceof EObject other && EcoreUtil.isAncestor(gone, other)) {
                remove(owner, feature, other);
            }
        }
    }
}
