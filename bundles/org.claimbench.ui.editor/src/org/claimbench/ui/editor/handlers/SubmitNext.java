/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.handlers;

import org.claimbench.model.Claim;
import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.review.ReviewPresenter;
import org.claimbench.ui.Author;
import org.claimbench.ui.editor.DossierEditor;
import org.claimbench.ui.editor.claims.ClaimsPage;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IStatus;
import java.util.Optional;

/** Hands the claim in hand over for a second person's sign-off, saves, and goes on to the next open claim. */
public final class SubmitNext extends EditorHandler {

    @Override
    IStatus execute(DossierEditor editor, DossierPresenter presenter, ExecutionEvent event) {
        ReviewPresenter review = new ReviewPresenter(presenter, Author.name(), DeskTime.here());
        // Once submitted, the row may have gone to another place of the list, or out of it.
        Optional<Claim> row = editor.laterPage() instanceof ClaimsPage claims ? claims.next(review.open())
                : Optional.empty();
        IStatus status = review.submit();
        if (!status.isOK()) {
            return status;
        }
        editor.getSite().getPage().saveEditor(editor, false);
        if (editor.isDirty()) {
            return review.notSaved();
        }
        if (editor.laterPage() instanceof ClaimsPage) {
            editor.tell(review.goOn(row));
        } else {
            ReviewPresenter.Onward onward = review.goOn();
            onward.stop().ifPresent(editor::show);
            editor.tell(onward.words());
        }
        return status;
    }
}
