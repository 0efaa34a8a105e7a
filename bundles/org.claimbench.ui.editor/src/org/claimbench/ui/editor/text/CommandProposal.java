/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.text;

import org.claimbench.ui.CommandRun;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** A command in a list, with the key that would have done the same. */
final class CommandProposal implements ICompletionProposal {

    private static final String GAP = "    "; //$NON-NLS-1$

    private final ParameterizedCommand command;
    private final String words;

    CommandProposal(ParameterizedCommand command, String words) {
        this.command = command;
        this.words = words;
    }

    // The text itself stays as it is.
    @Override
    public void apply(@Nullable IDocument document) {
        CommandRun.of(command);
    }

    @Override
    public String getDisplayString() {
        TriggerSequence key = PlatformUI.getWorkbench().getService(IBindingService.class)
                .getBestActiveBindingFor(command);
        return key == null ? words : words + GAP + key.format();
    }

    @Override
    public @Nullable Point getSelection(@Nullable IDocument document) {
        return null;
    }

    @Override
    public @Nullable String getAdditionalProposalInfo() {
        return null;
    }

    @Override
    public @Nullable Image getImage() {
        return null;
    }

    @Override
    public @Nullable IContextInformation getContextInformation() {
        return null;
    }
}
