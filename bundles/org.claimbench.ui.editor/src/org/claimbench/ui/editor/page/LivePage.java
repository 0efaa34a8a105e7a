/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.page;

import org.claimbench.presentation.DossierListener;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.ui.Palette;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/** A page that shows the dossier as it is now: at once while it is seen, else when somebody turns to it. */
public abstract class LivePage implements DossierPage {

    private final Control control;
    private boolean behind;
    private final DossierListener follower = new DossierListener() {
        @Override
        public void dossierChanged() {
            look();
        }
    };
    private final IPropertyChangeListener themeFollower = event -> {
        if (event.getProperty().startsWith(Palette.PREFIX)
                || IThemeManager.CHANGE_CURRENT_THEME.equals(event.getProperty())) {
            look();
        }
    };

    /**
     * @param control
     *            the page’s widget; when it goes, the dossier is followed no longer
     * @param presenter
     *            of the dossier
     */
    protected LivePage(Control control, DossierPresenter presenter) {
        this.control = control;
        presenter.addListener(follower);
        PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeFollower);
        control.addDisposeListener(event -> {
            presenter.removeListener(follower);
            PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeFollower);
        });
    }

    private void look() {
        behind = !control.isVisible();
        if (!behind) {
            refresh();
        }
    }

    @Override
    public final void setFocus() {
        if (behind) {
            behind = false;
            refresh();
        }
        focus();
    }

    /** Shows the dossier as it is. */
    protected abstract void refresh();

    /** Puts the focus where work on the page begins. */
    protected abstract void focus();
}
