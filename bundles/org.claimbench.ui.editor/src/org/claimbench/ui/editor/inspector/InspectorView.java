/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import org.claimbench.presentation.DossierPresenter;
import org.claimbench.ui.Icons;
import org.claimbench.ui.editor.DossierEditor;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.part.PageBookView;

/** The view that shows, and lets the person fill in, the claim in hand of the active dossier editor. */
public final class InspectorView extends PageBookView {

    /** The view's id. */
    public static final String ID = "org.claimbench.ui.editor.inspector"; //$NON-NLS-1$

    private static final String CONTEXT = "org.claimbench.ui.editor.inspector"; //$NON-NLS-1$

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        setTitleImage(Icons.icon("finding")); //$NON-NLS-1$
        // While the view is active, Escape leads back to the text.
        getSite().getService(IContextService.class).activateContext(CONTEXT);
    }

    /** Puts the focus on the source of the last piece of evidence. */
    public void focusLastEvidence() {
        if (getCurrentPage() instanceof InspectorPage page) {
            page.focusLastEvidence();
        }
    }

    /** Scrolls to the last piece of evidence; the focus stays where it is. */
    public void showLastEvidence() {
        if (getCurrentPage() instanceof InspectorPage page) {
            page.showLastEvidence();
        }
    }

    /** Opens the form for a search that is evidence for the claim in hand. */
    public void search() {
        if (getCurrentPage() instanceof InspectorPage page) {
            page.search();
        }
    }

    /** Opens the form for somebody to be asked about the claim in hand. */
    public void ask() {
        if (getCurrentPage() instanceof InspectorPage page) {
            page.ask();
        }
    }

    @Override
    protected IPage createDefaultPage(PageBook book) {
        MessagePage page = new MessagePage();
        initPage(page);
        page.createControl(book);
        page.setMessage(Messages.Inspector_noDossier);
        return page;
    }

    @Override
    protected @Nullable PageRec doCreatePage(IWorkbenchPart part) {
        DossierPresenter presenter = part instanceof DossierEditor editor ? editor.presenter() : null;
        if (presenter == null) {
            return null;
        }
        InspectorPage page = new InspectorPage(presenter);
        initPage(page);
        page.createControl(getPageBook());
        return new PageRec(part, page);
    }

    @Override
    protected void doDestroyPage(IWorkbenchPart part, PageRec record) {
        record.page.dispose();
        record.dispose();
    }

    @Override
    protected @Nullable IWorkbenchPart getBootstrapPart() {
        IWorkbenchPage page = getSite().getPage();
        return page == null ? null : page.getActiveEditor();
    }

    @Override
    protected boolean isImportant(IWorkbenchPart part) {
        return part instanceof DossierEditor editor && editor.presenter() != null;
    }
}
