/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.claimbench.core.claims.Coverage.Detail;
import org.claimbench.model.Claim;
import org.claimbench.model.Finding;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.Mark;
import org.claimbench.text.Span;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.osgi.util.NLS;

/**
 * Tells of the claims under the pointer, the shortest first, else of the item there: what each asserts, how it stands
 * and who says so.
 */
public final class ClaimHover implements ITextHover {

    /** More would hide the text. */
    private static final int MOST = 4;

    private final DossierPresenter presenter;

    /**
     * @param presenter
     *            of the dossier
     */
    public ClaimHover(DossierPresenter presenter) {
        this.presenter = presenter;
    }

    @Override
    public @Nullable String getHoverInfo(ITextViewer viewer, IRegion region) {
        List<Mark> marks = presenter.marks().allAt(region.getOffset());
        if (marks.isEmpty()) {
            Optional<Detail> item = presenter.coverage().itemAt(region.getOffset());
            return item.isPresent() ? presenter.coverage().told(item.get()) : null;
        }
        String told = marks.stream().limit(MOST).map(ClaimHover::tell).collect(Collectors.joining("\n")); //$NON-NLS-1$
        return marks.size() <= MOST ? told : told + '\n' + NLS.bind(Messages.Hover_more, marks.size() - MOST);
    }

    static String tell(Mark mark) {
        Claim claim = mark.claim();
        Finding finding = claim.getFinding();
        String words = claim.getRestatement() == null ? "" : claim.getRestatement(); //$NON-NLS-1$
        String by = finding == null || finding.getBy() == null ? "" : NLS.bind(Messages.Hover_by, finding.getBy()); //$NON-NLS-1$
        return NLS.bind(Messages.Hover_claim, new Object[] {mark.number(), words, mark.outcome().label(), by});
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        boolean claimed = presenter.marks().at(offset).isPresent();
        Optional<Span> item = claimed ? Optional.empty() : presenter.coverage().itemAt(offset).map(Detail::span);
        Span same = item.orElseGet(() -> presenter.marks().evenAt(offset));
        return new Region(same.start(), same.length());
    }
}
