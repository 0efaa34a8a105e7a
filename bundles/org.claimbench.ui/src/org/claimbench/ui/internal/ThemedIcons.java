/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.internal;

import org.claimbench.ui.Palette;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;
import org.osgi.service.event.Event;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/**
 * Gives tabs, menus and tool bars our icons in the set that fits the theme. An extension can name one file only, and
 * the platform knows no themes for icons; so each label of the workbench's model is looked at when it is shown, and all
 * of them again when the theme has changed.
 */
public final class ThemedIcons {

    private static final String LIGHT = "/org.claimbench.ui/icons/light/"; //$NON-NLS-1$
    private static final String DARK = "/org.claimbench.ui/icons/dark/"; //$NON-NLS-1$
    private static final int EVERYWHERE = EModelService.ANYWHERE | EModelService.IN_MAIN_MENU | EModelService.IN_PART;

    private final MApplication application;
    private final EModelService models;
    private final IPropertyChangeListener themes;
    private boolean listening;

    /**
     * Called by the workbench.
     *
     * @param application
     *            whose labels are looked after
     * @param models
     *            finds them
     */
    @Inject
    public ThemedIcons(MApplication application, EModelService models) {
        this.application = application;
        this.models = models;
        this.themes = event -> {
            if (event.getProperty().startsWith(Palette.PREFIX) || isTheme(event.getProperty())) {
                fitAll();
            }
        };
    }

    private static boolean isTheme(String property) {
        return IThemeManager.CHANGE_CURRENT_THEME.equals(property);
    }

    /**
     * Something is shown.
     *
     * @param event
     *            of the workbench's model
     */
    @Inject
    @Optional
    public void shown(@UIEventTopic(UIEvents.UIElement.TOPIC_WIDGET) Event event) {
        if (event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MUILabel label) {
            fit(label);
        }
    }

    private void fitAll() {
        models.findElements(application, MUILabel.class, EVERYWHERE, element -> true).forEach(ThemedIcons.this::fit);
    }

    private void fit(MUILabel label) {
        String icon = label.getIconURI();
        if (icon == null || !icon.contains(LIGHT) && !icon.contains(DARK)) {
            return;
        }
        listen();
        String fitting = Palette.dark() ? icon.replace(LIGHT, DARK) : icon.replace(DARK, LIGHT);
        if (!fitting.equals(icon)) {
            label.setIconURI(fitting);
        }
    }

    // Not earlier: while the workbench starts there is no theme manager yet.
    private void listen() {
        if (!listening) {
            listening = true;
            PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themes);
        }
    }

    @PreDestroy
    void stop() {
        if (listening && PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themes);
        }
    }
}
