/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.desk;

import org.claimbench.presentation.desk.DeskProgress;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The five numbers of the desk. */
final class Numbers {

    private static final int COUNT = 5;

    private final NumberTile items;
    private final NumberTile review;
    private final NumberTile answers;
    private final NumberTile stale;
    private final NumberTile deadline;

    Numbers(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COUNT).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        items = new NumberTile(row, "coverage", Messages.Progress_items); //$NON-NLS-1$
        review = new NumberTile(row, "review-queue", Messages.Progress_review); //$NON-NLS-1$
        answers = new NumberTile(row, "waiting", Messages.Progress_answers); //$NON-NLS-1$
        stale = new NumberTile(row, "stale", Messages.Progress_stale); //$NON-NLS-1$
        deadline = new NumberTile(row, "deadline", Messages.Progress_deadline); //$NON-NLS-1$
    }

    void show(DeskProgress progress) {
        items.show(progress.looked());
        review.show(Integer.toString(progress.review()));
        answers.show(Integer.toString(progress.answers()));
        stale.show(Integer.toString(progress.stale()));
        deadline.show(progress.deadline().isEmpty() ? Messages.Progress_noDeadline : progress.deadline());
    }
}
