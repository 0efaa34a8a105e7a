/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.sheet;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;

/** The note for the next shift: it is in the clipboard already, and can be read here. */
public final class HandoverSheet implements Sheet {

    private final SheetText sheet;

    /**
     * @param parent
     *            of the sheet
     * @param note
     *            in plain words
     * @param close
     *            leads back to the text
     */
    public HandoverSheet(Composite parent, String note, Runnable close) {
        sheet = new SheetText(parent, Messages.Handover_title, Messages.Handover_keys, "handover", //$NON-NLS-1$
                Messages.Handover_title);
        sheet.text().setText(note);
        sheet.button("copy", Messages.Handover_copy, () -> copy(note)); //$NON-NLS-1$
        sheet.button("backToText", Messages.Sheet_back, close); //$NON-NLS-1$
        copy(note);
    }

    private void copy(String note) {
        Clipboard clipboard = new Clipboard(sheet.text().getDisplay());
        clipboard.setContents(new Object[] {note}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        sheet.tell(Messages.Handover_copied);
    }

    @Override
    public Composite control() {
        return sheet.control();
    }

    @Override
    public void setFocus() {
        sheet.text().setFocus();
    }
}
