/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.desk;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import org.claimbench.presentation.DeskTime;
import org.claimbench.ui.Palette;
import org.claimbench.workspace.index.DossierIndex;
import org.claimbench.workspace.index.IndexListener;
import org.claimbench.workspace.index.IndexedDossier;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.themes.IThemeManager;

/** A view that shows what the index knows, as it comes to know it. */
abstract class DeskView extends ViewPart {

    /** What comes thick and fast, as while dossiers are read, is shown together. */
    private static final int DELAY_MS = 150;

    private final DossierIndex index = PlatformUI.getWorkbench().getService(DossierIndex.class);
    private final AtomicBoolean awaited = new AtomicBoolean();
    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private final IndexListener follower = this::follow;
    private final IPropertyChangeListener themeFollower = event -> {
        if (event.getProperty().startsWith(Palette.PREFIX)
                || IThemeManager.CHANGE_CURRENT_THEME.equals(event.getProperty())) {
            look();
        }
    };
    private boolean disposed;

    @Override
    public final void createPartControl(Composite parent) {
        create(parent);
        index.addListener(follower);
        PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeFollower);
        look();
    }

    // On the index's thread.
    private void follow(Set<String> paths) {
        if (!awaited.getAndSet(true) && !display.isDisposed()) {
            display.asyncExec(() -> display.timerExec(DELAY_MS, () -> {
                awaited.set(false);
                look();
            }));
        }
    }

    private void look() {
        if (!disposed) {
            show(index.dossiers());
        }
    }

    /** What the index knows now. */
    final List<IndexedDossier> known() {
        return index.dossiers();
    }

    static DeskTime time() {
        return DeskTime.here();
    }

    /** Makes the widgets. */
    abstract void create(Composite parent);

    /** Shows what is known. */
    abstract void show(List<IndexedDossier> dossiers);

    @Override
    public void dispose() {
        disposed = true;
        index.removeListener(follower);
        PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeFollower);
        super.dispose();
    }
}
