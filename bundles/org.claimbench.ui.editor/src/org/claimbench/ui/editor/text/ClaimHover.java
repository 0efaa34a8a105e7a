/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.text;

import java.util.Optional;

import org.claimbench.model.Claim;
import org.claimbench.model.Finding;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.Mark;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.osgi.util.NLS;

/** Tells of the claim under the pointer: what it asserts, how it stands and who says so. */
final class ClaimHover implements ITextHover {

    private final DossierPresenter presenter;

    ClaimHover(DossierPresenter presenter) {
        this.presenter = presenter;
    }

    @Override
    public @Nullable String getHoverInfo(ITextViewer viewer, IRegion region) {
        Optional<Mark> mark = presenter.marks().at(region.getOffset());
        return mark.isPresent() ? tell(mark.get()) : null;
    }

    private static String tell(Mark mark) {
        Claim claim = mark.claim();
        Finding finding = claim.getFinding();
        String by = finding == null || finding.getBy() == null ? "" : NLS.bind(Messages.Hover_by, finding.getBy()); //$NON-NLS-1$
        return NLS.bind(Messages.Hover_claim,
                new Object[] {mark.number(), claim.getRestatement(), mark.outcome().label(), by});
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return presenter.marks().at(offset).map(mark -> new Region(mark.span().start(), mark.span().length()))
                .orElse(new Region(offset, 0));
    }
}
