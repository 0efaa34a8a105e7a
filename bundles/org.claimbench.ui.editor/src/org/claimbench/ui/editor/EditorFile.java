/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.claimbench.core.session.DossierSession;
import org.claimbench.core.session.DossierSessions;
import org.claimbench.ui.editor.file.FileGuard;
import org.claimbench.ui.editor.file.SaveUnderAnotherName;
import org.claimbench.ui.editor.internal.Messages;
import org.claimbench.workspace.DossierFiles;
import org.claimbench.workspace.ProblemMarkers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.ResourceUtil;

/** The file of an editor: saved, saved under another name, guarded against others, and told its problems. */
final class EditorFile {

    /** Shorter than it takes to look from the text to the list of problems. */
    private static final int CHECK_DELAY_MS = 250;

    private final DossierEditor editor;
    private final DossierSessions sessions;
    private final DossierSession session;
    private final FileGuard guard;
    private @Nullable ProblemMarkers markers;

    /**
     * @param guard
     *            makes the guard, from what shows a copy of the dossier
     */
    EditorFile(DossierEditor editor, DossierSessions sessions, DossierSession session,
            Function<Consumer<Path>, FileGuard> guard) {
        this.editor = editor;
        this.sessions = sessions;
        this.session = session;
        this.guard = guard.apply(this::show);
        follow(file());
    }

    private @Nullable IFile file() {
        return ResourceUtil.getFile(editor.getEditorInput());
    }

    void save(IProgressMonitor monitor) {
        if (!guard.maySave()) {
            monitor.setCanceled(true);
            return;
        }
        try {
            InputFiles.save(session, editor.getEditorInput(), monitor);
        } catch (CoreException e) {
            monitor.setCanceled(true);
            tell(e);
        }
    }

    void askAndSaveAs() {
        new SaveUnderAnotherName(editor, sessions, session).ask().ifPresent(this::saveAs);
    }

    void saveAs(IFile target) {
        if (target.equals(file())) {
            save(new NullProgressMonitor());
            return;
        }
        // While something is unsaved: the old file then gets the problems of what it holds.
        follow(null);
        boolean stays = true;
        try {
            Optional<Boolean> goesOn = new SaveUnderAnotherName(editor, sessions, session).save(target);
            if (goesOn.isPresent() && goesOn.get()) {
                editor.show(target);
            } else if (goesOn.isPresent()) {
                stays = false;
                IDE.openEditor(editor.getSite().getPage(), target, DossierEditor.ID);
                editor.getSite().getPage().closeEditor(editor, false);
            }
        } catch (CoreException e) {
            tell(e);
        } finally {
            if (stays) {
                follow(file());
            }
        }
    }

    private void show(Path copy) {
        try {
            IFile here = file();
            IFile linked = DossierFiles.link(copy, here == null ? DossierFiles.defaultProject() : here.getProject());
            linked.refreshLocal(IResource.DEPTH_ZERO, null);
            IDE.openEditor(editor.getSite().getPage(), linked, DossierEditor.ID);
        } catch (CoreException e) {
            tell(e);
        }
    }

    private void tell(CoreException e) {
        ErrorDialog.openError(editor.getSite().getShell(), Messages.Save_failed, null, e.getStatus());
    }

    private void follow(@Nullable IFile file) {
        ProblemMarkers written = markers;
        if (written != null) {
            written.dispose();
        }
        markers = file == null ? null : new ProblemMarkers(session, file,
                look -> PlatformUI.getWorkbench().getDisplay().timerExec(CHECK_DELAY_MS, look));
    }

    void dispose() {
        guard.dispose();
        follow(null);
    }
}
