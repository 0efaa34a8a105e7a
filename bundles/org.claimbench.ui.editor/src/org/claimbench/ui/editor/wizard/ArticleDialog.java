/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.wizard;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.claimbench.presentation.article.ArticleForm;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for the file of an article with the dialog of the system. */
public final class ArticleDialog {

    private ArticleDialog() {
    }

    /**
     * Asks.
     *
     * @param shell
     *            the dialog opens above it
     * @return one file, or none when the person gives up
     */
    public static List<Path> choose(Shell shell) {
        return ask(shell, SWT.SINGLE);
    }

    /**
     * Asks for one file or several.
     *
     * @param shell
     *            the dialog opens above it
     * @return in the order of the dialog; none when the person gives up
     */
    public static List<Path> chooseSeveral(Shell shell) {
        return ask(shell, SWT.MULTI);
    }

    private static List<Path> ask(Shell shell, int style) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | style);
        dialog.setText(Messages.New_openTitle);
        String read = ArticleForm.endings().stream().map("*."::concat) //$NON-NLS-1$
                .collect(Collectors.joining(";")); //$NON-NLS-1$
        dialog.setFilterExtensions(new String[] {read, "*"}); //$NON-NLS-1$
        return dialog.open() == null ? List.of()
                : Stream.of(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList();
    }
}
