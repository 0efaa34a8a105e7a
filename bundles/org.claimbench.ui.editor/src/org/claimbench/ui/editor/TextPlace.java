/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor;

import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.DossierListener;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.EarlierText;
import org.claimbench.presentation.ExcerptPresenter;
import org.claimbench.presentation.PlacedWords;
import org.claimbench.presentation.Stop;
import org.claimbench.presentation.handover.HandoverNote;
import org.claimbench.presentation.triage.TriagePresenter;
import org.claimbench.ui.Author;
import org.claimbench.ui.editor.breadcrumb.Breadcrumb;
import org.claimbench.ui.editor.sheet.EarlierSheet;
import org.claimbench.ui.editor.sheet.ExcerptSheet;
import org.claimbench.ui.editor.sheet.HandoverSheet;
import org.claimbench.ui.editor.sheet.Sheet;
import org.claimbench.ui.editor.sheet.SheetStack;
import org.claimbench.ui.editor.sheet.TriageSheet;
import org.claimbench.ui.editor.text.TextPage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The first page: the text with its breadcrumb, and what the person lays over it for a while. */
public final class TextPlace {

    private final DossierPresenter presenter;
    private final SheetStack stack;
    private final TextPage page;
    private final Breadcrumb breadcrumb;
    private final Runnable turnToText;
    private final DossierListener follower = new DossierListener() {
        @Override
        public void excerptWanted(ExcerptPresenter excerpt) {
            turnToText.run();
            stack.open(parent -> new ExcerptSheet(parent, excerpt, stack::close));
        }

        @Override
        public void earlierWanted(EarlierText earlier) {
            turnToText.run();
            stack.open(parent -> new EarlierSheet(parent, earlier, stack::close));
        }
    };

    TextPlace(Composite parent, DossierPresenter presenter, Runnable turnToText) {
        this.presenter = presenter;
        this.turnToText = turnToText;
        stack = new SheetStack(parent);
        Composite reading = new Composite(stack.control(), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(reading);
        breadcrumb = new Breadcrumb(reading, presenter);
        page = new TextPage(reading, presenter);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page.control());
        stack.text(reading, page::setFocus);
        presenter.addListener(follower);
        stack.control().addDisposeListener(event -> presenter.removeListener(follower));
    }

    Composite control() {
        return stack.control();
    }

    TextPage page() {
        return page;
    }

    /** The breadcrumb above the text. */
    public Breadcrumb breadcrumb() {
        return breadcrumb;
    }

    SheetStack sheets() {
        return stack;
    }

    /** Shows only what is open, the most urgent first. */
    public void openTriage() {
        turnToText.run();
        TriagePresenter triage = new TriagePresenter(presenter, DeskTime.here());
        stack.open(parent -> new TriageSheet(parent, presenter, triage, row -> {
            triage.show(row);
            stack.close();
            PlacedWords words = row.words();
            if (words == null) {
                page.showInHand();
            } else {
                page.show(new Stop(words.span(), null, row.why()));
            }
        }));
    }

    /** Shows the note for the next shift, and copies it. */
    public void openHandover() {
        turnToText.run();
        String note = new HandoverNote(presenter, DeskTime.here(), Author.name()).text();
        stack.open(parent -> new HandoverSheet(parent, note, stack::close));
    }

    /** Opens the list of what can be done with the words at the caret. */
    public void listWhatCanBeDone() {
        page.viewer().doOperation(ISourceViewer.QUICK_ASSIST);
    }

    /** Puts the focus into the text, or into what lies over it. */
    void setFocus() {
        Sheet sheet = stack.sheet();
        if (sheet == null) {
            page.setFocus();
        } else {
            sheet.setFocus();
        }
    }
}
