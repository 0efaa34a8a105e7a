/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.claimbench.core.session.DossierSession;
import org.claimbench.text.Span;
import org.claimbench.ui.ReadingType;
import org.claimbench.workspace.DossierFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long the text takes to paint, scroll and move about in, beside the platform's own painter of annotations. */
class TextFiguresTest extends WindowTest {

    private static final int ROUNDS = 60;
    private static final String TYPE = "stock";

    private static final class Access implements IAnnotationAccess {

        @Override
        public Object getType(Annotation annotation) {
            return annotation.getType();
        }

        @Override
        public boolean isMultiLine(Annotation annotation) {
            return true;
        }

        @Override
        public boolean isTemporary(Annotation annotation) {
            return true;
        }
    }

    @BeforeEach
    void onlyOnDemand() {
        Stopwatch.assumeWanted();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 5_000})
    void theEditorsText(int statements) throws Exception {
        desk.open(file(new MarkedText(statements)));
        tell("editor, " + statements + ": ", desk.text(), statements);
    }

    @ParameterizedTest
    @ValueSource(ints = 500)
    void longLinesWithoutABlank(int statements) throws Exception {
        desk.open(file(MarkedText.withoutBlanks(statements)));
        tell("without blanks, " + statements + ": ", desk.text(), statements);
    }

    private static IFile file(MarkedText text) throws Exception {
        DossierFiles.ensureOpen(DossierFiles.defaultProject());
        IFile file = DossierFiles.defaultProject().getFile("marked.dossier");
        DossierSession.forNew(DossierFiles.path(file), text.dossier()).save();
        file.refreshLocal(1, null);
        return file;
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 5_000})
    void thePlatformsPainter(int statements) throws Exception {
        Shell shell = new Shell(Display.getCurrent());
        shell.setLayout(new FillLayout());
        SourceViewer viewer = new SourceViewer(shell, null, SWT.V_SCROLL | SWT.WRAP | SWT.MULTI);
        StyledText text = viewer.getTextWidget();
        text.setFont(ReadingType.text());
        text.setLineSpacing(8);
        text.setMargins(72, 20, 112, 0);
        AnnotationModel model = new AnnotationModel();
        AnnotationPainter painter = new AnnotationPainter(viewer, new Access());
        painter.addTextStyleStrategy(TYPE, new AnnotationPainter.UnderlineStrategy(SWT.UNDERLINE_SQUIGGLE));
        painter.addAnnotationType(TYPE, TYPE);
        painter.addHighlightAnnotationType(TYPE);
        painter.setAnnotationTypeColor(TYPE, shell.getDisplay().getSystemColor(SWT.COLOR_GREEN));
        viewer.addTextPresentationListener(painter);
        viewer.addPainter(painter);
        MarkedText marked = new MarkedText(statements);
        viewer.setDocument(new Document(marked.text()), model);
        Map<Annotation, Position> added = new HashMap<>();
        for (Span span : marked.statements()) {
            added.put(new Annotation(TYPE, false, ""), new Position(span.start(), span.length()));
        }
        model.replaceAnnotations(null, added);
        shell.setSize(760, 540);
        shell.open();
        tell("platform, " + statements + ": ", text, statements);
        shell.dispose();
        Widgets.settle();
    }

    private static void tell(String what, StyledText text, int statements) throws IOException {
        Widgets.settle();
        int[] painted = new int[1];
        text.addPaintListener(event -> painted[0]++);
        text.setTopIndex(text.getLineCount() / 3);
        Widgets.settle();
        Stopwatch.tell(what + "repaint", ROUNDS, round -> paint(text));
        assertTrue(painted[0] >= ROUNDS, "painted only " + painted[0] + " times");
        int line = text.getLineHeight();
        Stopwatch.tell(what + "scroll by a line", ROUNDS, round -> {
            text.setTopPixel(text.getTopPixel() + line);
            paint(text);
        });
        int height = text.getClientArea().height;
        Stopwatch.tell(what + "scroll by a page", ROUNDS, round -> {
            text.setTopPixel(text.getTopPixel() + height);
            paint(text);
        });
        text.setCaretOffset(text.getOffsetAtLine(text.getTopIndex() + 1));
        Widgets.settle();
        Stopwatch.tell(what + "caret by a word", ROUNDS, round -> {
            text.invokeAction(org.eclipse.swt.custom.ST.WORD_NEXT);
            paint(text);
        });
        int step = text.getCharCount() / ROUNDS;
        Stopwatch.tell(what + "caret far away", ROUNDS, round -> {
            text.setCaretOffset(round * step);
            text.showSelection();
            paint(text);
        });
    }

    /** Into a picture and at once: the window system paints when it likes, and several times as one. */
    private static void paint(StyledText text) {
        Widgets.settle();
        Image image = new Image(text.getDisplay(), text.getSize().x, text.getSize().y);
        GC gc = new GC(image);
        text.print(gc);
        gc.dispose();
        image.dispose();
    }
}
