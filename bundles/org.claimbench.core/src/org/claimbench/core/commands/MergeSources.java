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
import java.util.stream.Stream;

import org.claimbench.core.internal.Messages;
import org.claimbench.core.internal.SourceMessages;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Snapshot;
import org.claimbench.model.Source;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Makes one source of two that are the same. Whatever refers to the duplicate refers to the one that stays: evidence,
 * ticks, derivations and remarks; its snapshots go over too. Where both say something the one that stays is right; what
 * it does not say is taken from the duplicate. Of two terms on which somebody told us the stricter ones hold.
 */
public final class MergeSources extends UseCase {

    private static final List<EAttribute> FIELDS = List.of(Literals.SOURCE__TITLE, Literals.SOURCE__PUBLISHER,
            Literals.SOURCE__URL, Literals.SOURCE__ARCHIVED_URL, Literals.SOURCE__PUBLISHED,
            Literals.SOURCE__DATA_AS_OF, Literals.SOURCE__CORRECTED, Literals.SOURCE__KIND, Literals.SOURCE__PRIMARY,
            Literals.SOURCE__RELIABILITY);

    private final Source stays;
    private final Source duplicate;

    /**
     * @param stays
     *            in an open dossier
     * @param duplicate
     *            of the same dossier; it goes
     */
    public MergeSources(Source stays, Source duplicate) {
        super(SourceMessages.Command_mergeSources);
        this.stays = stays;
        this.duplicate = duplicate;
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(stays).or(() -> refusalIfGone(duplicate)).or(this::objection);
    }

    private Optional<String> objection() {
        if (stays == duplicate) {
            return Optional.of(SourceMessages.Refused_sameSource);
        }
        if (stays.eContainer() != duplicate.eContainer()) {
            return Optional.of(Messages.Refused_gone);
        }
        // Either the name of the protected one would be told, or that of the other one would be lost.
        if (stays.isProtected() != duplicate.isProtected()) {
            return Optional.of(SourceMessages.Refused_oneProtected);
        }
        Source origin = origin();
        boolean round = origin != null && (leads(origin, stays) || leads(origin, duplicate));
        return round ? Optional.of(SourceMessages.Refused_derivedRound) : Optional.empty();
    }

    private static boolean leads(Source from, Source to) {
        return Circles.leads(from, to, next -> Stream.ofNullable(next.getDerivedFrom()).toList());
    }

    /** From what both of them derive; that one of them derives from the other says nothing any more. */
    private @Nullable Source origin() {
        return Stream.of(stays, duplicate).map(Source::getDerivedFrom)
                .filter(from -> from != null && from != stays && from != duplicate).findFirst().orElse(null);
    }

    @Override
    protected void change() {
        Source origin = origin();
        for (EStructuralFeature.Setting reference : EcoreUtil.UsageCrossReferencer.find(duplicate,
                EcoreUtil.getRootContainer(duplicate))) {
            set(reference.getEObject(), reference.getEStructuralFeature(), stays);
        }
        set(stays, Literals.SOURCE__DERIVED_FROM, origin);
        FIELDS.stream().filter(field -> !stays.eIsSet(field) && duplicate.eIsSet(field))
                .forEach(field -> set(stays, field, duplicate.eGet(field)));
        if (duplicate.getRecord().compareTo(stays.getRecord()) > 0) {
            set(stays, Literals.SOURCE__RECORD, duplicate.getRecord());
        }
        for (Snapshot snapshot : List.copyOf(duplicate.getSnapshots())) {
            remove(duplicate, Literals.SOURCE__SNAPSHOTS, snapshot);
            add(stays, Literals.SOURCE__SNAPSHOTS, snapshot);
        }
        remove(duplicate.eContainer(), Literals.DOSSIER__SOURCES, duplicate);
    }
}
