/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.page;

import java.util.function.BiFunction;

import org.claimbench.presentation.DossierPresenter;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/** The place of a page, which is made when somebody first goes there: a dossier opens with its text alone. */
public final class LaterPage {

    private final Composite place;
    private final DossierPresenter presenter;
    private final BiFunction<Composite, DossierPresenter, DossierPage> maker;
    private @Nullable DossierPage page;

    /**
     * @param parent
     *            of the page
     * @param presenter
     *            of the dossier
     * @param maker
     *            makes the page in a composite that it fills
     */
    public LaterPage(Composite parent, DossierPresenter presenter,
            BiFunction<Composite, DossierPresenter, DossierPage> maker) {
        this.place = new Composite(parent, SWT.NONE);
        this.presenter = presenter;
        this.maker = maker;
        place.setLayout(new FillLayout());
    }

    /** The widget that holds the page. */
    public Composite control() {
        return place;
    }

    /** The page, which is made if it was not there. */
    public DossierPage page() {
        DossierPage made = page;
        if (made == null) {
            made = maker.apply(place, presenter);
            page = made;
            place.layout();
        }
        return made;
    }
}
