/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.desk.files;

import java.util.Locale;
import java.util.Set;

import org.claimbench.presentation.desk.DossierProgress;
import org.claimbench.presentation.desk.DossierProgress.Sign;
import org.claimbench.ui.Icons;
import org.claimbench.ui.Palette;
import org.claimbench.workspace.index.DossierIndex;
import org.claimbench.workspace.index.IndexListener;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.BaseLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/** Says behind the name of a dossier's file how far it is, and lays a sign over what wants attention. */
public final class DossierDecorator extends BaseLabelProvider implements ILightweightLabelDecorator {

    private final DossierIndex index = PlatformUI.getWorkbench().getService(DossierIndex.class);
    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private final IndexListener follower = this::follow;
    private final IPropertyChangeListener themeFollower = event -> {
        if (IThemeManager.CHANGE_CURRENT_THEME.equals(event.getProperty())) {
            look();
        }
    };
    private volatile boolean dark;
    private volatile boolean disposed;

    /** Made by the platform, on a thread of its own. */
    public DossierDecorator() {
        index.addListener(follower);
        later(() -> {
            PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeFollower);
            look();
        });
    }

    // Decorating happens in the background, where no colour can be asked for.
    private void look() {
        dark = Palette.dark();
        fireLabelProviderChanged(new LabelProviderChangedEvent(this));
    }

    // On the index's thread.
    private void follow(Set<String> paths) {
        Object[] files = paths.stream().map(IPath::fromPortableString)
                .map(ResourcesPlugin.getWorkspace().getRoot()::getFile).toArray();
        later(() -> fireLabelProviderChanged(new LabelProviderChangedEvent(this, files)));
    }

    private void later(Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!disposed) {
                    work.run();
                }
            });
        }
    }

    @Override
    public void decorate(Object element, IDecoration decoration) {
        if (element instanceof IFile file) {
            index.dossier(file).map(DossierProgress::of).ifPresent(progress -> show(progress, decoration));
        }
    }

    private void show(DossierProgress progress, IDecoration decoration) {
        if (!progress.words().isEmpty()) {
            decoration.addSuffix("  " + progress.words()); //$NON-NLS-1$
        }
        if (progress.sign() != Sign.NONE) {
            String name = progress.sign().name().toLowerCase(Locale.ROOT);
            decoration.addOverlay(Icons.overlay(name, dark), IDecoration.BOTTOM_RIGHT);
        }
    }

    @Override
    public void dispose() {
        disposed = true;
        index.removeListener(follower);
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeFollower);
        }
        super.dispose();
    }
}
