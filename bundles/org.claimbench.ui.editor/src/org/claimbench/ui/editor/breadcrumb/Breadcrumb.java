/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.breadcrumb;

import java.util.List;

import org.claimbench.presentation.DossierListener;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.Documents;
import org.claimbench.ui.CommandRun;
import org.claimbench.ui.widgets.Named;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * Which document and which revision is shown, above the text; each opens a list of the others. Takes no room while the
 * dossier has one document of one revision.
 */
public final class Breadcrumb {

    private static final String ADD_DOCUMENT = "org.claimbench.ui.editor.addDocument"; //$NON-NLS-1$

    private static final int MARGIN = 8;
    private static final int LONGEST = 60;

    private final DossierPresenter presenter;
    private final Composite place;
    private final ToolBar bar;
    private final ToolItem document;
    private final ToolItem revision;
    private final DossierListener follower = new DossierListener() {
        @Override
        public void dossierChanged() {
            refresh();
        }
    };

    /**
     * @param parent
     *            with a grid of one column
     * @param presenter
     *            of the dossier
     */
    public Breadcrumb(Composite parent, DossierPresenter presenter) {
        this.presenter = presenter;
        place = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, 0).applyTo(place);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
        bar = new ToolBar(place, SWT.FLAT | SWT.RIGHT);
        Named.give(bar, "breadcrumb", Messages.Crumb_accessible); //$NON-NLS-1$
        document = item(Messages.Crumb_documents, this::openDocuments);
        revision = item(Messages.Crumb_revisions, this::openRevisions);
        presenter.addListener(follower);
        place.addDisposeListener(event -> presenter.removeListener(follower));
        refresh();
    }

    private ToolItem item(String hint, Runnable open) {
        ToolItem item = new ToolItem(bar, SWT.DROP_DOWN);
        item.setToolTipText(hint);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open.run()));
        return item;
    }

    private void refresh() {
        List<Documents.Entry> documents = presenter.documents().all();
        List<Documents.Version> revisions = presenter.documents().revisions();
        documents.stream().filter(Documents.Entry::shown).forEach(one -> name(document, one.title()));
        revisions.stream().filter(Documents.Version::current).forEach(one -> name(revision, one.title()));
        boolean visible = documents.size() > 1 || revisions.size() > 1;
        place.setVisible(visible);
        ((GridData) place.getLayoutData()).exclude = !visible;
        place.getParent().layout(true, true);
    }

    private static void name(ToolItem item, String title) {
        String shown = title.length() <= LONGEST ? title : title.substring(0, LONGEST) + '…';
        if (!shown.equals(item.getText())) {
            item.setText(shown.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    /** Opens the list of documents, for the keys. */
    public void openDocuments() {
        Menu menu = menu(document);
        for (Documents.Entry one : presenter.documents().all()) {
            add(menu, SWT.RADIO, one.title(), () -> presenter.documents().show(one.document()))
                    .setSelection(one.shown());
        }
        MenuItem line = new MenuItem(menu, SWT.SEPARATOR);
        line.setEnabled(false);
        add(menu, SWT.PUSH, Messages.Crumb_add, () -> CommandRun.of(ADD_DOCUMENT));
        menu.setVisible(true);
    }

    /** Opens the list of revisions, for the keys. */
    public void openRevisions() {
        Menu menu = menu(revision);
        for (Documents.Version one : presenter.documents().revisions()) {
            add(menu, SWT.RADIO, one.title(), () -> {
                if (!one.current()) {
                    presenter.documents().look(one.revision());
                }
            }).setSelection(one.current());
        }
        menu.setVisible(true);
    }

    private Menu menu(ToolItem item) {
        Menu old = bar.getMenu();
        if (old != null) {
            old.dispose();
        }
        Menu menu = new Menu(bar);
        bar.setMenu(menu);
        Rectangle bounds = item.getBounds();
        menu.setLocation(bar.toDisplay(bounds.x, bounds.y + bounds.height));
        return menu;
    }

    private static MenuItem add(Menu menu, int style, String words, Runnable action) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(words.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if ((style & SWT.RADIO) == 0 || item.getSelection()) {
                action.run();
            }
        }));
        return item;
    }
}
