/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.claimbench.model.Claim;
import org.claimbench.model.Identified;
import org.claimbench.presentation.Documents;
import org.claimbench.presentation.DossierPresenter;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.NavigationLocation;

/** Where a person is in a dossier: the page, the text, the claim in hand and the caret. Back and Forward go to it. */
final class EditorPlace extends NavigationLocation {

    private static final String PAGE = "page"; //$NON-NLS-1$
    private static final String DOCUMENT = "document"; //$NON-NLS-1$
    private static final String CLAIM = "claim"; //$NON-NLS-1$
    private static final String CARET = "caret"; //$NON-NLS-1$

    private String page = ""; //$NON-NLS-1$
    private String document = ""; //$NON-NLS-1$
    private String claim = ""; //$NON-NLS-1$
    private int caret;

    /** The place where the person is now. */
    EditorPlace(DossierEditor editor) {
        super(editor);
        note(editor);
    }

    /** A place of an editor that was closed. */
    EditorPlace(DossierEditor editor, IMemento memento) {
        super(editor);
        restoreState(memento);
    }

    private void note(DossierEditor editor) {
        DossierPresenter presenter = editor.presenter();
        if (presenter != null) {
            page = editor.page();
            document = presenter.documents().all().stream().filter(Documents.Entry::shown).findFirst()
                    .map(entry -> id(entry.document())).orElse(""); //$NON-NLS-1$
            claim = id(presenter.inHand().claim());
            caret = editor.selection().x;
        }
    }

    private static String id(@Nullable Identified element) {
        return element == null ? "" : Objects.requireNonNullElse(element.getId(), ""); //$NON-NLS-1$
    }

    @Override
    public void update() {
        if (getEditorPart() instanceof DossierEditor editor) {
            note(editor);
        }
    }

    @Override
    public void restoreLocation() {
        if (getEditorPart() instanceof DossierEditor editor) {
            show(editor);
        }
    }

    /** Goes there in an editor that is about to be seen, which the platform does not know yet. */
    void show(DossierEditor editor) {
        DossierPresenter presenter = editor.presenter();
        TextPlace text = editor.textPlace();
        if (presenter != null && text != null) {
            editor.turnTo(page);
            find(presenter.dossier().getDocuments(), document).ifPresent(presenter.documents()::show);
            text.page().show(caret);
            Optional<Claim> inHand = find(presenter.dossier().getClaims(), claim);
            presenter.inHand().take(inHand.isPresent() ? inHand.get() : null);
        }
    }

    // It may have been deleted since.
    private static <@NonNull T extends Identified> Optional<T> find(List<T> elements, String id) {
        return elements.stream().filter(one -> id.equals(one.getId())).findFirst();
    }

    /** Moves of the caret within one claim, or outside all of them, are no places of their own. */
    @Override
    public boolean mergeInto(@Nullable INavigationLocation other) {
        return other instanceof EditorPlace place && place.getEditorPart() == getEditorPart() && place.page.equals(page)
                && place.document.equals(document) && place.claim.equals(claim);
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(PAGE, page);
        memento.putString(DOCUMENT, document);
        memento.putString(CLAIM, claim);
        memento.putInteger(CARET, caret);
    }

    @Override
    public void restoreState(IMemento memento) {
        page = Objects.requireNonNullElse(memento.getString(PAGE), ""); //$NON-NLS-1$
        document = Objects.requireNonNullElse(memento.getString(DOCUMENT), ""); //$NON-NLS-1$
        claim = Objects.requireNonNullElse(memento.getString(CLAIM), ""); //$NON-NLS-1$
        caret = Objects.requireNonNullElse(memento.getInteger(CARET), Integer.valueOf(0)).intValue();
    }
}
