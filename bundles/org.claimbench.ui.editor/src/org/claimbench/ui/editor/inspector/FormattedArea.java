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

import org.claimbench.presentation.finding.FormattedText;
import org.claimbench.presentation.finding.FormattedText.Look;
import org.claimbench.presentation.finding.FormattedText.Run;
import org.claimbench.ui.Palette;
import org.claimbench.ui.ReadingType;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

/** Shows Markdown as it reads. */
final class FormattedArea {

    private static final int INSET = 6;
    private static final int WIDTH = 80;

    private final StyledText text;

    FormattedArea(Composite parent, int columns, FieldName name) {
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        name.give(text);
        text.setFont(ReadingType.small());
        text.setMargins(INSET, INSET, INSET, INSET);
        text.setBackground(Palette.paper());
        text.setForeground(Palette.text());
        Palette.keep(text);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(WIDTH, SWT.DEFAULT).applyTo(text);
    }

    void show(String markdown) {
        FormattedText formatted = FormattedText.of(markdown);
        text.setText(formatted.text());
        text.setStyleRanges(ranges(formatted));
    }

    /** Runs may lie within one another; ranges of a widget may not. So each stretch between two borders is one. */
    private static StyleRange[] ranges(FormattedText formatted) {
        List<StyleRange> ranges = new ArrayList<>();
        int[] borders = formatted.runs().stream().mapMultiToInt((run, to) -> {
            to.accept(run.start());
            to.accept(run.start() + run.length());
        }).sorted().distinct().toArray();
        for (int i = 1; i < borders.length; i++) {
            int start = borders[i - 1];
            StyleRange range = new StyleRange(start, borders[i] - start, null, null);
            formatted.runs().stream().filter(run -> run.start() <= start && start < run.start() + run.length())
                    .map(Run::look).forEach(look -> apply(look, range));
            ranges.add(range);
        }
        return ranges.toArray(StyleRange[]::new);
    }

    private static void apply(Look look, StyleRange range) {
        switch (look) {
        case STRONG -> range.fontStyle |= SWT.BOLD;
        case EMPHASIS -> range.fontStyle |= SWT.ITALIC;
        case CODE -> range.font = JFaceResources.getTextFont();
        case LINK -> {
            range.underline = true;
            range.foreground = Palette.accent();
        }
        }
    }

    void dispose() {
        text.dispose();
    }
}
