/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.text;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.WeakHashMap;

import org.claimbench.presentation.DocumentPresenter;
import org.claimbench.presentation.DossierListener;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.Mark;
import org.claimbench.presentation.ShownText;
import org.claimbench.presentation.Stop;
import org.claimbench.text.Span;
import org.claimbench.ui.Palette;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/** The text page: a strip that says how far the work is, and the article below it. */
public final class TextPage {

    private final DossierPresenter presenter;
    private final Composite control;
    private final ProgressStrip strip;
    private final SourceViewer viewer;
    private final MarkAnnotations annotations;
    private final ClaimOverview overview;
    private final Map<DocumentPresenter, Integer> carets = new WeakHashMap<>();
    private DocumentPresenter shown;
    private @Nullable Span offered;
    /** While the widget gets another text, it tells of its caret before it has its lines. */
    private boolean replacing;
    private final DossierListener follower = new DossierListener() {
        @Override
        public void dossierChanged() {
            refresh();
        }

        @Override
        public void textRead() {
            strip.update();
            viewer.getTextWidget().redraw();
            overview.refresh();
        }

        @Override
        public void claimChanged() {
            showClaimInHand();
        }
    };
    private final IPropertyChangeListener themeFollower = event -> {
        if (event.getProperty().startsWith(Palette.PREFIX)
                || IThemeManager.CHANGE_CURRENT_THEME.equals(event.getProperty())) {
            restyle();
        }
    };

    /**
     * @param parent
     *            of the page
     * @param presenter
     *            of the dossier
     */
    public TextPage(Composite parent, DossierPresenter presenter) {
        this.presenter = presenter;
        this.shown = presenter.document();
        this.control = new Composite(parent, 0);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(control);
        this.strip = new ProgressStrip(control, presenter);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(strip.control());
        this.annotations = new MarkAnnotations(presenter);
        this.viewer = ArticleViewer.create(control, presenter, annotations);
        // It takes what room there is. Without a size of its own, all of the text would be laid out to find it one.
        GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(viewer.getControl());
        this.overview = new ClaimOverview(control, presenter, this::reveal);
        GridDataFactory.fillDefaults().grab(false, true).hint(overview.size()).applyTo(overview.control());
        viewer.getTextWidget().addCaretListener(event -> {
            if (!replacing) {
                presenter.inHand().takeAt(event.caretOffset);
            }
        });
        presenter.addListener(follower);
        PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeFollower);
        control.addDisposeListener(event -> dispose());
        refresh();
    }

    private void dispose() {
        presenter.removeListener(follower);
        PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeFollower);
    }

    /** The page's widget. */
    public Control control() {
        return control;
    }

    /** The viewer of the text; its selection is the editor's. */
    public SourceViewer viewer() {
        return viewer;
    }

    /** The selected words, in UTF-16 offsets; an empty range is the caret. */
    public Point selection() {
        return viewer.getTextWidget().getSelection();
    }

    /** Puts the focus into the text. */
    public void setFocus() {
        viewer.getTextWidget().setFocus();
    }

    /**
     * Goes to the next or previous claim, open item or open sentence. What is open is selected, so that a claim can be
     * made of it.
     *
     * @return why to look there; at the end, that the next step leads to the other end
     */
    public String go(boolean forward) {
        Point range = selection();
        Optional<Stop> stop = presenter.walk().onward(new Span(range.x, range.y), forward);
        stop.ifPresent(this::reveal);
        return stop.map(Stop::words).orElseGet(() -> presenter.walk().end(forward));
    }

    /**
     * Goes to a place of the shown text.
     *
     * @param stop
     *            with its claim, or with words on which none stands
     */
    public void show(Stop stop) {
        reveal(stop);
    }

    /**
     * Whether words are selected because the walk through the text stopped at them, not by the person.
     *
     * @return false once something else is selected
     */
    public boolean isOffered() {
        Point range = selection();
        return Objects.equals(new Span(range.x, range.y), offered);
    }

    private void reveal(Stop stop) {
        boolean open = stop.claim() == null;
        offered = open ? stop.span() : null;
        viewer.setSelectedRange(stop.span().start(), open ? stop.span().length() : 0);
        viewer.revealRange(stop.span().start(), stop.span().length());
        presenter.inHand().take(stop.claim());
    }

    /**
     * Puts the caret to a place and shows it.
     *
     * @param caret
     *            an UTF-16 offset; the end of the text when it is behind it
     */
    public void show(int caret) {
        int place = Math.min(Math.max(0, caret), viewer.getDocument().getLength());
        viewer.setSelectedRange(place, 0);
        viewer.revealRange(place, 0);
    }

    /** Shows the words of the claim in hand, whatever is selected now. */
    public void showInHand() {
        presenter.marks().of(presenter.inHand().claim()).stream().findFirst().ifPresent(this::reveal);
    }

    private void refresh() {
        showText();
        annotations.update();
        strip.update();
        viewer.getTextWidget().redraw();
        overview.refresh();
    }

    // Another document is shown, or the file was read again. Where one read in the one before is remembered.
    private void showText() {
        DocumentPresenter next = presenter.document();
        if (next != shown) {
            carets.put(shown, Integer.valueOf(viewer.getTextWidget().getCaretOffset()));
            String words = ShownText.of(next.text());
            boolean other = !words.equals(viewer.getDocument().get());
            shown = next;
            if (other) {
                annotations.model().removeAllAnnotations();
                replacing = true;
                viewer.setDocument(new Document(words), annotations.model());
                replacing = false;
                WritingDirection.align(viewer.getTextWidget());
                int caret = carets.getOrDefault(next, Integer.valueOf(0)).intValue();
                viewer.setSelectedRange(Math.min(caret, words.length()), 0);
                viewer.revealRange(viewer.getSelectedRange().x, 0);
            }
        }
    }

    private void restyle() {
        ArticleViewer.paint(viewer);
        ReadingColumn.fit(viewer.getTextWidget());
        annotations.recolour();
        viewer.invalidateTextPresentation();
        refresh();
    }

    private void showClaimInHand() {
        StyledText text = viewer.getTextWidget();
        if (text.getSelectionCount() == 0) {
            presenter.inHand().toShow(text.getCaretOffset()).ifPresent(this::reveal);
        }
        text.redraw();
        overview.control().redraw();
    }

    private void reveal(Mark mark) {
        viewer.setSelectedRange(mark.span().start(), 0);
        viewer.revealRange(mark.span().start(), mark.span().length());
    }
}
