/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor;

import java.util.Optional;

import org.claimbench.core.session.DossierSession;
import org.claimbench.core.session.SessionListener;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** Undo and redo of a dossier, named in words (“Undo Claim”), for the action bars of a part that shows it. */
public final class HistoryActions {

    private final DossierSession session;
    private final Action undo;
    private final Action redo;
    private final SessionListener follower = new SessionListener() {
        @Override
        public void changed() {
            update();
        }

        @Override
        public void saved() {
            update();
        }
    };

    /**
     * @param session
     *            whose steps are undone
     * @param bars
     *            of the part; the actions become its global undo and redo
     * @param back
     *            undoes the last step, or says why it stays
     */
    public HistoryActions(DossierSession session, IActionBars bars, Runnable back) {
        this.session = session;
        this.undo = action(back);
        this.redo = action(session::redo);
        undo.setActionDefinitionId(ActionFactory.UNDO.getCommandId());
        redo.setActionDefinitionId(ActionFactory.REDO.getCommandId());
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        session.addListener(follower);
        update();
        bars.updateActionBars();
    }

    private static Action action(Runnable work) {
        return new Action() {
            @Override
            public void run() {
                work.run();
            }
        };
    }

    private void update() {
        Optional<String> lasting = session.lastingLabel();
        name(undo, session.undoLabel(), Messages.Undo,
                lasting.map(label -> NLS.bind(Messages.Undo_lasting, label)).orElse(Messages.Undo_nothing));
        // Its key says then why nothing is undone.
        undo.setEnabled(undo.isEnabled() || lasting.isPresent());
        name(redo, session.redoLabel(), Messages.Redo, Messages.Redo_nothing);
    }

    private static void name(Action action, Optional<String> step, String words, String nothing) {
        action.setEnabled(step.isPresent());
        action.setText(step.map(label -> NLS.bind(words, label)).orElse(nothing));
    }

    /** Stops following the session. */
    public void dispose() {
        session.removeListener(follower);
    }
}
