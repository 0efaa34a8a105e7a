/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.text;

import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.StyledTextPrintOptions;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;

/** Prints a text with the tints of its marks, a head of its headline and numbered pages. */
final class TextPrint {

    private TextPrint() {
    }

    /** Asks for a printer and prints on it, beside other work. */
    static void ask(StyledText text, String headline) {
        PrintDialog dialog = new PrintDialog(text.getShell());
        dialog.setText(Messages.Print_title);
        PrinterData chosen = dialog.open();
        if (chosen != null) {
            Printer printer = new Printer(chosen);
            Runnable work = text.print(printer, options(headline));
            Job.create(NLS.bind(Messages.Print_job, headline), (ICoreRunnable) monitor -> {
                work.run();
                printer.dispose();
            }).schedule();
        }
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
