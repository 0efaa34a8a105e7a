/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.text;

import java.util.Arrays;

import org.claimbench.ui.Palette;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.StyledTextPrintOptions;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;

/** Prints a text with the tints of its marks, a head of its headline and numbered pages. */
public final class TextPrint {

    private static final float LIGHT = 0.97f;
    private static final float PALE = 0.22f;
    private static final float GREY = 0.3f;
    private static final float GREY_LIGHT = 0.88f;

    private TextPrint() {
    }

    /** Asks for a printer and prints on it, beside other work. */
    static void ask(StyledText text, String headline) {
        PrintDialog dialog = new PrintDialog(text.getShell());
        dialog.setText(Messages.Print_title);
        PrinterData chosen = dialog.open();
        if (chosen != null) {
            print(text, headline, chosen);
        }
    }

    /**
     * Prints, beside other work.
     *
     * @param text
     *            with its tints
     * @param headline
     *            the head of each page, and the name of the job
     * @param chosen
     *            the printer, or the file
     * @return the job, which is under way
     */
    public static Job print(StyledText text, String headline, PrinterData chosen) {
        Printer printer = new Printer(chosen);
        Runnable work = printing(text, printer, options(headline));
        Job job = Job.create(NLS.bind(Messages.Print_job, headline), (ICoreRunnable) monitor -> {
            work.run();
            printer.dispose();
        });
        job.schedule();
        return job;
    }

    // A copy, because paper is white: what is light on a dark screen could not be read on it.
    private static Runnable printing(StyledText text, Printer printer, StyledTextPrintOptions options) {
        StyledText copy = new StyledText(text.getParent(), text.getStyle());
        try {
            copy.setVisible(false);
            copy.setText(text.getText());
            copy.setFont(text.getFont());
            copy.setLineSpacing(text.getLineSpacing());
            copy.setStyleRanges(Arrays.stream(text.getStyleRanges()).map(TextPrint::onPaper)
                    .toArray(StyleRange[]::new));
            return copy.print(printer, options);
        } finally {
            copy.dispose();
        }
    }

    // A font of its own would be printed as small as its pixels are on the screen; only whether it is bold is kept.
    private static StyleRange onPaper(StyleRange shown) {
        StyleRange style = (StyleRange) shown.clone();
        if (shown.font != null) {
            style.fontStyle = shown.font.getFontData()[0].getStyle();
            style.font = null;
        }
        if (Palette.dark()) {
            style.foreground = null;
            style.background = shown.background == null ? null : new Color(pale(shown.background.getRGB()));
        }
        return style;
    }

    private static RGB pale(RGB tint) {
        float[] parts = tint.getHSB();
        return parts[1] < GREY ? new RGB(0, 0, GREY_LIGHT) : new RGB(parts[0], Math.min(parts[1], PALE), LIGHT);
    }

    static StyledTextPrintOptions options(String headline) {
        StyledTextPrintOptions options = new StyledTextPrintOptions();
        options.jobName = headline;
        options.header = StyledTextPrintOptions.SEPARATOR + headline + StyledTextPrintOptions.SEPARATOR;
        options.footer = StyledTextPrintOptions.SEPARATOR + StyledTextPrintOptions.SEPARATOR
                + StyledTextPrintOptions.PAGE_TAG;
        options.printTextBackground = true;
        options.printTextFontStyle = true;
        options.printTextForeground = true;
        return options;
    }
}
