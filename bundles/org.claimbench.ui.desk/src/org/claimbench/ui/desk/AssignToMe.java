/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.desk;

import java.util.List;

import org.claimbench.core.commands.Assign;
import org.claimbench.core.session.DossierSessions;
import org.claimbench.presentation.desk.DeskLine;
import org.claimbench.ui.Author;
import org.claimbench.workspace.DossierEdit;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes the person at this computer the assignee of the chosen claims; of those that are theirs, nobody. */
public final class AssignToMe extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        List<?> chosen = HandlerUtil.getCurrentStructuredSelection(event).toList();
        for (Object each : chosen) {
            try {
                assign((DeskLine) each);
            } catch (CoreException e) {
                ErrorDialog.openError(HandlerUtil.getActiveShellChecked(event), null, null, e.getStatus());
            }
        }
        return null;
    }

    private static void assign(DeskLine line) throws CoreException {
        String me = line.claim().assignee().equals(Author.name()) ? "" : Author.name(); //$NON-NLS-1$
        DossierSessions sessions = PlatformUI.getWorkbench().getService(DossierSessions.class);
        DossierEdit.apply(sessions, OpenClaim.file(line.dossier()),
                dossier -> DossierEdit.claim(dossier, line.claim().id()).map(claim -> new Assign(claim, me)), null);
    }
}
