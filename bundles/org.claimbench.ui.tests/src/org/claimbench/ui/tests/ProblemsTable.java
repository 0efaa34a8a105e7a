/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** The platform's Problems view. */
final class ProblemsTable {

    private static final int FULL_SIZE = 100;

    private final Tree table;

    ProblemsTable(IWorkbenchPage page) throws PartInitException {
        page.showView(IPageLayout.ID_PROBLEM_VIEW);
        Widgets.settle();
        table = Widgets.all(page.getWorkbenchWindow().getShell(), Tree.class).stream()
                .filter(tree -> tree.getHeaderVisible() && tree.getColumnCount() > 1).findFirst().orElseThrow();
    }

    /** What the rows say, all groups opened; the cells of a row are divided by bars. */
    List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (TreeItem group : table.getItems()) {
            open(group);
            for (TreeItem row : group.getItems()) {
                rows.add(cells(row));
            }
        }
        return rows;
    }

    /** Whether each row and group has an image of how grave it is, not the red square for one that is missing. */
    boolean showsSeverities() {
        byte[] missing = ImageDescriptor.getMissingImageDescriptor().getImageData(FULL_SIZE).data;
        return Arrays.stream(table.getItems())
                .flatMap(group -> Stream.concat(Stream.of(group), Arrays.stream(group.getItems())))
                .map(TreeItem::getImage)
                .allMatch(image -> image != null && !Arrays.equals(missing, image.getImageData().data));
    }

    private void open(TreeItem group) {
        if (!group.getExpanded()) {
            Event event = new Event();
            event.item = group;
            table.notifyListeners(SWT.Expand, event);
            group.setExpanded(true);
        }
    }

    private String cells(TreeItem row) {
        String[] cells = new String[table.getColumnCount()];
        Arrays.setAll(cells, row::getText);
        return String.join("|", cells);
    }
}
