/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor;

import java.nio.file.Path;
import java.time.Clock;

import org.claimbench.core.session.DossierSession;
import org.claimbench.core.session.DossierSessions;
import org.claimbench.core.session.SessionListener;
import org.claimbench.core.store.DossierStore;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.ui.Author;
import org.claimbench.ui.Icons;
import org.claimbench.ui.editor.file.FileGuard;
import org.claimbench.ui.editor.file.UnsavedWorkService;
import org.claimbench.ui.editor.internal.Messages;
import org.claimbench.ui.editor.outline.ClaimOutline;
import org.claimbench.ui.editor.text.TextPage;
import org.claimbench.workspace.DossierFiles;
import org.claimbench.workspace.ProblemMarkers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/**
 * The editor of a dossier. A page is a class of its own in a package of its own beside this one, and a line in
 * {@link #createPages()}.
 */
public final class DossierEditor extends MultiPageEditorPart {

    /** The editor's id. */
    public static final String ID = "org.claimbench.ui.editor.dossier"; //$NON-NLS-1$

    /** Comes first, so that every session is followed from its beginning. */
    private final UnsavedWorkService unsaved = PlatformUI.getWorkbench().getService(UnsavedWorkService.class);
    private final DossierSessions sessions = PlatformUI.getWorkbench().getService(DossierSessions.class);
    private final SessionListener follower = new SessionListener() {
        @Override
        public void changed() {
            firePropertyChange(PROP_DIRTY);
        }

        @Override
        public void saved() {
            firePropertyChange(PROP_DIRTY);
        }
    };
    private @Nullable DossierPresenter presenter;
    private @Nullable TextPage textPage;
    private @Nullable ProblemMarkers markers;
    private @Nullable HistoryActions history;
    private @Nullable FileGuard guard;
    private String trouble = ""; //$NON-NLS-1$

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        setPartName(input.getName());
        setTitleImage(Icons.icon("dossier")); //$NON-NLS-1$
        setTitleToolTip(input.getToolTipText());
        try {
            open(InputFiles.path(input), ResourceUtil.getFile(input));
        } catch (CoreException e) {
            // The reason is told on the page, where the text would stand.
            trouble = e.getStatus().getMessage();
        }
    }

    private void open(Path path, @Nullable IFile file) throws CoreException {
        DossierSession session = sessions.acquire(path);
        session.addListener(follower);
        presenter = new DossierPresenter(session, Author.name(), Clock.systemUTC());
        guard = new FileGuard(this, unsaved.watch(), session, this::show);
        if (file != null) {
            markers = new ProblemMarkers(session, file);
        }
    }

    @Override
    protected void createPages() {
        DossierPresenter open = presenter;
        if (open == null) {
            setPageText(addPage(new TroublePage(getContainer(), trouble).control()), Messages.Page_trouble);
            return;
        }
        TextPage page = new TextPage(getContainer(), open);
        textPage = page;
        setPageText(addPage(page.control()), Messages.Page_text);
        getSite().setSelectionProvider(page.viewer().getSelectionProvider());
        EditorFocus.activateKeys(getSite(), page.viewer().getTextWidget());
        history = new HistoryActions(open.session(), getEditorSite().getActionBars());
    }

    /** The presenter of the dossier, or null when the file could not be opened. */
    public @Nullable DossierPresenter presenter() {
        return presenter;
    }

    /** The selected words on the text page, in UTF-16 offsets; an empty range is the caret. */
    public Point selection() {
        TextPage page = textPage;
        return page == null ? new Point(0, 0) : page.selection();
    }

    /** Puts the caret on the next or previous claim. */
    public void go(boolean forward) {
        TextPage page = textPage;
        if (page != null) {
            page.go(forward);
        }
    }

    @Override
    public void setFocus() {
        TextPage page = textPage;
        if (page == null) {
            super.setFocus();
        } else {
            page.setFocus();
        }
    }

    @Override
    public boolean isDirty() {
        DossierPresenter open = presenter;
        return open != null && open.session().dirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        DossierPresenter open = presenter;
        if (open == null) {
            return;
        }
        FileGuard known = guard;
        if (known != null && !known.maySave()) {
            monitor.setCanceled(true);
            return;
        }
        try {
            InputFiles.save(open.session(), getEditorInput(), monitor);
        } catch (CoreException e) {
            monitor.setCanceled(true);
            ErrorDialog.openError(getSite().getShell(), Messages.Save_failed, null, e.getStatus());
        }
    }

    private void show(Path copy) {
        try {
            IFile here = ResourceUtil.getFile(getEditorInput());
            IFile file = DossierFiles.link(copy, here == null ? DossierFiles.defaultProject() : here.getProject());
            file.refreshLocal(IResource.DEPTH_ZERO, null);
            IDE.openEditor(getSite().getPage(), file, ID);
        } catch (CoreException e) {
            ErrorDialog.openError(getSite().getShell(), Messages.Save_failed, null, e.getStatus());
        }
    }

    @Override
    public boolean isSaveAsAllowed() {
        return presenter != null;
    }

    @Override
    public void doSaveAs() {
        DossierPresenter open = presenter;
        SaveAsDialog dialog = new SaveAsDialog(getSite().getShell());
        dialog.setOriginalName(getEditorInput().getName());
        IPath chosen = dialog.open() == Window.OK ? dialog.getResult() : null;
        if (open == null || chosen == null) {
            return;
        }
        IFile target = InputFiles.inWorkspace(chosen);
        try {
            new DossierStore().save(open.dossier(), DossierFiles.path(target));
            target.refreshLocal(IResource.DEPTH_ZERO, null);
            IDE.openEditor(getSite().getPage(), target, ID);
            getSite().getPage().closeEditor(this, false);
        } catch (CoreException e) {
            ErrorDialog.openError(getSite().getShell(), Messages.Save_failed, null, e.getStatus());
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        DossierPresenter open = presenter;
        if (open != null && adapter == DossierPresenter.class) {
            return adapter.cast(open);
        }
        if (open != null && adapter == IContentOutlinePage.class) {
            return adapter.cast(new ClaimOutline(open));
        }
        if (open != null && adapter == IGotoMarker.class) {
            IGotoMarker taker = marker -> ProblemMarkers.claim(marker, open.dossier()).ifPresent(open.inHand()::take);
            return adapter.cast(taker);
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void dispose() {
        DossierPresenter open = presenter;
        if (open != null) {
            open.dispose();
            open.session().removeListener(follower);
            sessions.release(open.session());
        }
        FileGuard watching = guard;
        if (watching != null) {
            watching.dispose();
        }
        ProblemMarkers written = markers;
        if (written != null) {
            written.dispose();
        }
        HistoryActions actions = history;
        if (actions != null) {
            actions.dispose();
        }
        super.dispose();
    }
}
