/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Control;

/** Takes what is dragged onto the evidence: files, or words and links from another program. */
final class EvidenceDrop extends DropTargetAdapter {

    private final Consumer<List<Path>> files;
    private final Consumer<String> words;

    private EvidenceDrop(Consumer<List<Path>> files, Consumer<String> words) {
        this.files = files;
        this.words = words;
    }

    static void on(Control control, Consumer<List<Path>> files, Consumer<String> words) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance(), TextTransfer.getInstance()});
        target.addDropListener(new EvidenceDrop(files, words));
    }

    // A file manager offers the names of the files as words, too.
    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = (event.operations & DND.DROP_COPY) == 0 ? DND.DROP_LINK : DND.DROP_COPY;
        for (TransferData offered : event.dataTypes) {
            if (FileTransfer.getInstance().isSupportedType(offered)) {
                event.currentDataType = offered;
            }
        }
    }

    @Override
    public void drop(DropTargetEvent event) {
        take(event.data);
    }

    private void take(Object dropped) {
        if (dropped instanceof String[] names && names.length > 0) {
            files.accept(Arrays.stream(names).map(Path::of).toList());
        } else if (dropped instanceof String said) {
            words.accept(said);
        }
    }
}
