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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.claimbench.core.session.DossierSession;
import org.claimbench.core.session.DossierSessions;
import org.claimbench.core.session.SessionListener;
import org.claimbench.presentation.DossierListener;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.Notices;
import org.claimbench.presentation.OtherHolder;
import org.claimbench.presentation.Stop;
import org.claimbench.ui.Author;
import org.claimbench.ui.Icons;
import org.claimbench.ui.editor.file.FileGuard;
import org.claimbench.ui.editor.file.UnsavedWorkService;
import org.claimbench.ui.editor.internal.Messages;
import org.claimbench.ui.editor.notice.NoticeBar;
import org.claimbench.ui.editor.page.DossierPage;
import org.claimbench.ui.editor.page.LaterPage;
import org.claimbench.ui.editor.text.TextActions;
import org.claimbench.ui.editor.text.TextPage;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.INavigationLocationProvider;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.part.MultiPageEditorPart;

/** The editor of a dossier: its text, and the pages of {@link DossierPages}. */
public final class DossierEditor extends MultiPageEditorPart
        implements
            INavigationLocationProvider,
            IPersistableEditor {

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
    private final DossierListener traveller = new DossierListener() {
        @Override
        public void claimChanged() {
            markPlace();
        }
    };
    private final Notices notices = new Notices();
    private @Nullable NoticeBar bar;
    private @Nullable DossierPresenter presenter;
    private @Nullable TextPlace textPlace;
    private final Map<Integer, @Nullable LaterPage> laterPages = new HashMap<>();
    private @Nullable HistoryActions history;
    private @Nullable EditorFile file;
    private @Nullable IMemento before;
    private String trouble = ""; //$NON-NLS-1$

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        setPartName(input.getName());
        setTitleImage(Icons.icon("dossier")); //$NON-NLS-1$
        setTitleToolTip(input.getToolTipText());
        try {
            open(InputFiles.path(input));
        } catch (CoreException e) {
            // The reason is told on the page, where the text would stand.
            trouble = e.getStatus().getMessage();
        }
    }

    private void open(Path path) throws CoreException {
        DossierSession session = sessions.acquire(path);
        session.addListener(follower);
        presenter = new DossierPresenter(session, Author.name(), Clock.systemDefaultZone(),
                (work, then) -> ReadingJob.start(PlatformUI.getWorkbench().getDisplay(), work, then));
        OtherHolder others = new OtherHolder(sessions, session, notices, Clock.systemDefaultZone(),
                Locale.getDefault());
        file = new EditorFile(this, sessions, session,
                copy -> new FileGuard(this, unsaved.watch(), session, others, notices, copy));
    }

    @Override
    protected Composite createPageContainer(@Nullable Composite parent) {
        Composite above = super.createPageContainer(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(above);
        bar = new NoticeBar(above, List.of(notices, unsaved.notices()));
        Composite pages = new Composite(above, SWT.NONE);
        pages.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
        return pages;
    }

    /** Puts away the oldest notice above the pages, if there is one. */
    public void dismissNotice() {
        NoticeBar notes = bar;
        if (notes != null) {
            notes.dismissOldest();
        }
    }

    @Override
    protected void createPages() {
        DossierPresenter open = presenter;
        if (open == null) {
            setPageText(addPage(new TroublePage(getContainer(), trouble).control()), Messages.Page_trouble);
            return;
        }
        TextPlace place = new TextPlace(getContainer(), open, () -> turnTo(Messages.Page_text));
        TextPage page = place.page();
        textPlace = place;
        setPageText(addPage(place.control()), Messages.Page_text);
        getSite().setSelectionProvider(page.viewer().getSelectionProvider());
        EditorFocus.activateKeys(getSite(), page.viewer().getTextWidget());
        TextActions.hang(this, getEditorSite().getActionBars(), page.viewer().getTextWidget(), open);
        history = new HistoryActions(open.session(), getEditorSite().getActionBars(),
                new EditorUndo(this, open));
        addLaterPages(open);
        open.addListener(traveller);
        IMemento saved = before;
        if (saved != null) {
            new EditorPlace(this, saved).show(this);
        }
    }

    private void addLaterPages(DossierPresenter open) {
        for (DossierPages.Kind kind : DossierPages.all()) {
            LaterPage page = new LaterPage(getContainer(), open, kind.maker());
            int index = addPage(page.control());
            setPageText(index, kind.title());
            laterPages.put(Integer.valueOf(index), page);
        }
    }

    @Override
    protected void pageChange(int index) {
        super.pageChange(index);
        tell(""); // what was said was about the page before //$NON-NLS-1$
        setFocus();
        markPlace();
    }

    // Back comes here again.
    private void markPlace() {
        getSite().getPage().getNavigationHistory().markLocation(this);
    }

    /** The page that is seen; null while that is the text. */
    public @Nullable DossierPage laterPage() {
        LaterPage later = laterPages.get(Integer.valueOf(getActivePage()));
        return later == null ? null : later.page();
    }

    /** The title of the page that is seen. */
    public String page() {
        return getActivePage() < 0 ? "" : getPageText(getActivePage()); //$NON-NLS-1$
    }

    @Override
    public @Nullable INavigationLocation createNavigationLocation() {
        return textPlace == null ? null : new EditorPlace(this);
    }

    @Override
    public INavigationLocation createEmptyNavigationLocation() {
        return new EditorPlace(this);
    }

    @Override
    public void saveState(IMemento memento) {
        if (textPlace != null) {
            new EditorPlace(this).saveState(memento);
        }
    }

    @Override
    public void restoreState(IMemento memento) {
        before = memento;
    }

    /**
     * Turns to a page.
     *
     * @param title
     *            as its tab has it
     */
    public void turnTo(String title) {
        for (int index = 0; index < getPageCount(); index++) {
            if (getPageText(index).equals(title)) {
                setActivePage(index);
            }
        }
    }

    /** Turns to the text, at the words of the claim in hand if it has some there. */
    public void showInText() {
        TextPlace place = textPlace;
        if (place != null) {
            turnTo(Messages.Page_text);
            place.sheets().close();
            place.page().showInHand();
        }
    }

    /** Where the text is seen, goes to the words of the claim in hand; other pages follow by themselves. */
    public void showInHand() {
        if (page().equals(Messages.Page_text)) {
            showInText();
        }
    }

    /** The first page, or null when the file could not be opened. */
    public @Nullable TextPlace textPlace() {
        return textPlace;
    }

    /** The text with its marks, or null when the file could not be opened. */
    public @Nullable TextPage textPage() {
        TextPlace place = textPlace;
        return place == null ? null : place.page();
    }

    /** The presenter of the dossier, or null when the file could not be opened. */
    public @Nullable DossierPresenter presenter() {
        return presenter;
    }

    /** The selected words on the text page, in UTF-16 offsets; an empty range is the caret. */
    public Point selection() {
        TextPage page = textPage();
        return page == null ? new Point(0, 0) : page.selection();
    }

    /** Goes to the next or previous claim or open item, and says in the status line why to look there. */
    public void go(boolean forward) {
        TextPage page = textPage();
        if (page != null) {
            tell(page.go(forward));
        }
    }

    /**
     * Selects words of the shown text, or puts the caret before a claim.
     *
     * @param stop
     *            where to go
     */
    public void show(Stop stop) {
        TextPage page = textPage();
        if (page != null) {
            page.show(stop);
        }
    }

    /** Says something in the status line, in place of what was said before, until something else is said. */
    public void tell(String words) {
        IStatusLineManager line = getEditorSite().getActionBars().getStatusLineManager();
        line.setErrorMessage(null);
        line.setMessage(words);
    }

    @Override
    public void setFocus() {
        TextPlace place = textPlace;
        DossierPage later = laterPage();
        if (later != null) {
            later.setFocus();
        } else if (place != null) {
            place.setFocus();
        } else {
            super.setFocus();
        }
    }

    @Override
    public boolean isDirty() {
        DossierPresenter open = presenter;
        return open != null && open.session().dirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        EditorFile known = file;
        if (known != null) {
            known.save(monitor);
        }
    }

    @Override
    public boolean isSaveAsAllowed() {
        return presenter != null;
    }

    @Override
    public void doSaveAs() {
        EditorFile known = file;
        if (known != null) {
            known.askAndSaveAs();
        }
    }

    /**
     * Saves the dossier under another name and goes on with that file, undo included.
     *
     * @param target
     *            of the workspace; the person agreed to overwrite it when it exists
     */
    public void saveAs(IFile target) {
        EditorFile known = file;
        if (known != null) {
            known.saveAs(target);
        }
    }

    void show(IFile target) {
        setInputWithNotify(new FileEditorInput(target));
        setPartName(target.getName());
        setTitleToolTip(getEditorInput().getToolTipText());
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        DossierPresenter open = presenter;
        Object adapted = open == null ? null : EditorAdapters.of(open, textPage(), adapter);
        return adapted == null ? super.getAdapter(adapter) : adapter.cast(adapted);
    }

    @Override
    public void dispose() {
        DossierPresenter open = presenter;
        if (open != null) {
            open.dispose();
            open.session().removeListener(follower);
            sessions.release(open.session());
        }
        EditorFile known = file;
        if (known != null) {
            known.dispose();
        }
        HistoryActions actions = history;
        if (actions != null) {
            actions.dispose();
        }
        super.dispose();
    }
}
