/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor;

import java.util.Optional;

import org.claimbench.model.Claim;
import org.claimbench.presentation.ClaimTarget;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.ui.editor.outline.ClaimOutline;
import org.claimbench.ui.editor.text.TextPage;
import org.claimbench.workspace.DossierEdit;
import org.claimbench.workspace.ProblemMarkers;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** As what an open dossier can be used by views and dialogs of the platform. */
final class EditorAdapters {

    private EditorAdapters() {
    }

    /** Null for what it is not. */
    static @Nullable Object of(DossierPresenter open, @Nullable TextPage page, Class<?> adapter) {
        if (adapter == DossierPresenter.class) {
            return open;
        }
        if (page != null && adapter == IFindReplaceTarget.class) {
            return page.viewer().getFindReplaceTarget();
        }
        if (adapter == IContentOutlinePage.class) {
            return new ClaimOutline(open);
        }
        if (adapter == ClaimTarget.class) {
            return target(open);
        }
        return adapter == IGotoMarker.class ? marker(open) : null;
    }

    private static ClaimTarget target(DossierPresenter open) {
        return id -> {
            Optional<Claim> claim = DossierEdit.claim(open.dossier(), id);
            claim.ifPresent(open.inHand()::take);
            return claim.isPresent();
        };
    }

    private static IGotoMarker marker(DossierPresenter open) {
        return marker -> ProblemMarkers.claim(marker, open.dossier()).ifPresent(open.inHand()::take);
    }
}
