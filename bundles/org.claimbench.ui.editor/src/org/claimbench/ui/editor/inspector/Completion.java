/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import java.util.List;
import java.util.function.BiFunction;

import org.claimbench.presentation.fields.Proposal;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IControlContentAdapter;
import org.eclipse.swt.widgets.Control;

/** A list of proposals that opens while one types; Arrow Down and Enter take one, Escape closes it. */
final class Completion {

    private Completion() {
    }

    /**
     * Gives a field its proposals.
     *
     * @param field
     *            in which one types
     * @param adapter
     *            of that kind of field
     * @param proposals
     *            of the content and the caret
     */
    static void give(Control field, IControlContentAdapter adapter,
            BiFunction<String, Integer, List<Proposal>> proposals) {
        ContentProposalAdapter list = new ContentProposalAdapter(field, adapter,
                (typed, caret) -> proposals.apply(typed, caret).stream()
                        .map(one -> new ContentProposal(one.text(), one.words(), null, one.caret()))
                        .toArray(IContentProposal[]::new),
                null, null);
        list.setPropagateKeys(true);
        list.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
    }
}
