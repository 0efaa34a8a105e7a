/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import java.util.ArrayList;
import java.util.List;

import org.claimbench.model.Claim;
import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.DossierListener;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.StepBack;
import org.claimbench.presentation.problems.ClaimProblems;
import org.claimbench.presentation.review.ReviewPresenter;
import org.claimbench.ui.Author;
import org.claimbench.ui.editor.HistoryActions;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.Page;

/** One dossier in the inspector: the sections of the claim in hand in a reader's order, or what to do where none is. */
final class InspectorPage extends Page implements DossierListener, Reveal {

    private static final int PADDING = 12;
    private static final int GAP = 13;

    private final DossierPresenter presenter;
    private final ClaimProblems problems;
    private final StackLayout stack = new StackLayout();
    private @Nullable Composite control;
    private @Nullable ScrolledComposite scroll;
    private @Nullable Composite body;
    private @Nullable Composite work;
    private @Nullable Control empty;
    private @Nullable Claim shown;
    private @Nullable HistoryActions history;
    private @Nullable StatementSection statement;
    private @Nullable EvidenceSection evidence;
    private @Nullable ContactsSection contacts;
    private final List<Section> sections = new ArrayList<>();

    InspectorPage(DossierPresenter presenter) {
        this.presenter = presenter;
        this.problems = new ClaimProblems(presenter);
    }

    @Override
    public void createControl(Composite parent) {
        Composite book = new Composite(parent, SWT.NONE);
        book.setLayout(stack);
        control = book;
        empty = new EmptyInspector(book).control();
        Composite claim = new Composite(book, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(claim);
        work = claim;
        ScrolledComposite scrolled = new ScrolledComposite(claim, SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(scrolled);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        scrolled.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
        scroll = scrolled;
        ReviewPresenter review = new ReviewPresenter(presenter, Author.name(), DeskTime.here());
        body = createBody(scrolled, review);
        ReviewFoot foot = new ReviewFoot(claim, review);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot.control());
        sections.add(foot);
        scrolled.setContent(body);
        presenter.addListener(this);
        IActionBars bars = getSite().getActionBars();
        history = new HistoryActions(presenter.session(), bars,
                () -> bars.getStatusLineManager().setMessage(new StepBack(presenter).undo().words()));
        claimChanged();
    }

    private Composite createBody(ScrolledComposite scrolled, ReviewPresenter review) {
        Composite composite = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(PADDING, PADDING).spacing(0, GAP).applyTo(composite);
        HeadSection head = new HeadSection(composite, presenter);
        StatementSection first = new StatementSection(composite, presenter, problems);
        EvidenceSection second = new EvidenceSection(composite, presenter, problems, this::fit, this);
        FindingSection third = new FindingSection(composite, presenter, problems, this::fit, this);
        ContactsSection last = new ContactsSection(composite, presenter, this::fit, this);
        statement = first;
        evidence = second;
        contacts = last;
        sections.addAll(List.of(head, first, second, third, last, new ReviewSection(composite, review)));
        for (Section section : sections) {
            GridDataFactory.fillDefaults().grab(true, false).applyTo(section.control());
        }
        composite.addListener(SWT.Resize, event -> fit());
        return composite;
    }

    /** Gives the sections the height that their content needs at the width that there is. */
    private void fit() {
        ScrolledComposite scrolled = scroll;
        Composite content = body;
        if (scrolled != null && content != null && !content.isDisposed()) {
            int width = scrolled.getClientArea().width;
            scrolled.setMinHeight(content.computeSize(width, SWT.DEFAULT).y);
            content.layout(true, true);
        }
    }

    @Override
    public void show(Control part) {
        ScrolledComposite scrolled = scroll;
        if (scrolled != null) {
            fit();
            scrolled.showControl(part);
            // The focus that goes to its first field, and a view that is just shown, scroll and lay out after this.
            part.getDisplay().asyncExec(() -> {
                if (!part.isDisposed() && part.isVisible()) {
                    fit();
                    scrolled.showControl(part);
                }
            });
        }
    }

    @Override
    public void leave() {
        IWorkbenchPage page = getSite().getPage();
        IEditorPart editor = page.getActiveEditor();
        if (editor != null) {
            page.activate(editor);
        }
    }

    private void refresh() {
        problems.look();
        sections.forEach(Section::refresh);
    }

    @Override
    public void dossierChanged() {
        refresh();
        fit();
    }

    @Override
    public void filesChanged() {
        EvidenceSection cards = evidence;
        if (cards != null) {
            cards.refreshFiles();
            fit();
        }
    }

    @Override
    public void claimChanged() {
        Claim claim = presenter.inHand().claim();
        stack.topControl = claim == null ? empty : work;
        refresh();
        Composite book = control;
        if (book != null) {
            book.layout();
        }
        fit();
        if (claim != shown) {
            shown = claim;
            showHead();
        }
    }

    /** Each claim is read from its head, but for who writes in a field and goes on with the same one. */
    private void showHead() {
        ScrolledComposite scrolled = scroll;
        if (scrolled != null) {
            @Nullable
            Control focus = scrolled.getDisplay().getFocusControl();
            while (focus != null && focus != scrolled) {
                focus = focus.getParent();
            }
            if (focus == null) {
                scrolled.setOrigin(0, 0);
            }
        }
    }

    @Override
    public @Nullable Control getControl() {
        return control;
    }

    @Override
    public void setFocus() {
        StatementSection first = statement;
        if (presenter.inHand().claim() != null && first != null) {
            first.setFocus();
        } else if (control != null) {
            control.setFocus();
        }
    }

    /** Puts the focus on the source of the last piece of evidence. */
    void focusLastEvidence() {
        EvidenceSection cards = evidence;
        if (cards != null) {
            cards.focusLast();
        }
    }

    /** Scrolls to the last piece of evidence. */
    void showLastEvidence() {
        EvidenceSection cards = evidence;
        if (cards != null) {
            cards.showLast();
        }
    }

    /** Opens the form for a search, with the focus in it. */
    void search() {
        EvidenceSection form = evidence;
        if (form != null && presenter.inHand().claim() != null) {
            form.search();
        }
    }

    /** Opens the form for somebody to be asked, with the focus in it. */
    void ask() {
        ContactsSection form = contacts;
        if (form != null && presenter.inHand().claim() != null) {
            form.ask();
        }
    }

    @Override
    public void dispose() {
        presenter.removeListener(this);
        HistoryActions actions = history;
        if (actions != null) {
            actions.dispose();
        }
        super.dispose();
    }
}
