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
import java.util.Optional;
import java.util.stream.Collectors;

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
     * @return empty when the person gives up
     */
    public static Optional<Path> choose(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(Messages.New_openTitle);
        String read = ArticleForm.endings().stream().map("*."::concat) //$NON-NLS-1$
                .collect(Collectors.joining(";")); //$NON-NLS-1$
        dialog.setFilterExtensions(new String[] {read, "*"}); //$NON-NLS-1$
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
