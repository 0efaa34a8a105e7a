/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.file;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.claimbench.core.differences.Difference;
import org.claimbench.core.recovery.Found;
import org.claimbench.core.recovery.Offers;
import org.claimbench.core.recovery.RecoveryWatch;
import org.claimbench.core.session.DossierSession;
import org.claimbench.presentation.DiskConflict;
import org.claimbench.presentation.FileOnDisk;
import org.claimbench.presentation.Notice;
import org.claimbench.presentation.Notices;
import org.claimbench.presentation.OtherHolder;
import org.claimbench.presentation.UnsavedWorkPresenter;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.ResourceUtil;

/**
 * Stands between an editor and its file: offers work that was not saved, and lets the person choose when somebody else
 * changed the file.
 */
public final class FileGuard {

    private final IEditorPart editor;
    private final RecoveryWatch watch;
    private final DossierSession session;
    private final FileOnDisk disk;
    private final OtherHolder other;
    private final Notices notices;
    private final Consumer<Path> copies;
    private final ReturnListener returns;
    private @Nullable DifferencesDialog asking;
    private boolean disposed;

    /**
     * @param editor
     *            of the dossier, already in its site
     * @param watch
     *            knows of unsaved work
     * @param session
     *            of the dossier
     * @param other
     *            tells who else has the dossier open
     * @param notices
     *            take what hinders nobody
     * @param copies
     *            shows a file into which the person's changes were put
     */
    public FileGuard(IEditorPart editor, RecoveryWatch watch, DossierSession session, OtherHolder other,
            Notices notices, Consumer<Path> copies) {
        this.editor = editor;
        this.watch = watch;
        this.session = session;
        this.disk = new FileOnDisk(session);
        this.other = other;
        this.notices = notices;
        this.copies = copies;
        this.returns = new ReturnListener(editor, this::look);
        // Not now: the editor is not on the screen yet.
        shell().getDisplay().asyncExec(this::offer);
    }

    private void offer() {
        if (disposed) {
            return;
        }
        other.look();
        // Reading takes a second for a large dossier.
        Path file = session.file();
        new UnsavedWorkSearch(shell().getDisplay(), () -> watch.find(file), this::offer).schedule();
    }

    private void offer(Found found) {
        if (disposed) {
            return;
        }
        if (session.dirty() && !found.works().isEmpty()) {
            notices.show(new Notice("unsaved", Messages.Unsaved_later)); //$NON-NLS-1$
        }
        Offers offers = watch.offers(session, found);
        offers.troubles().forEach(this::tell);
        offers.newest().ifPresent(
                newest -> offer(new UnsavedWorkPresenter(newest, ZoneId.systemDefault(), Locale.getDefault())));
    }

    private void offer(UnsavedWorkPresenter offer) {
        ask(Messages.Unsaved_title, offer.intro(), Messages.Differences_unsaved, offer.differences(), List.of(
                choice("takeUnsaved", Messages.Unsaved_take, offer::take), //$NON-NLS-1$
                choice("keepFile", Messages.Unsaved_keepFile, () -> { //$NON-NLS-1$
                    offer.keepFile();
                    offer();
                })), () -> {
                });
    }

    /** The person came back to the editor: is the file still what it was? */
    public void look() {
        if (asking == null && !disposed) {
            other.look();
            disk.look().ifPresent(this::ask);
        }
    }

    /**
     * Looks at the file before the editor saves.
     *
     * @return true when it may; else the person is asked, and the choice does what is to be done
     */
    public boolean maySave() {
        if (asking != null) {
            return false;
        }
        other.look();
        Optional<DiskConflict> conflict = disk.lookBeforeSave();
        conflict.ifPresent(this::ask);
        return conflict.isEmpty();
    }

    private void ask(DiskConflict conflict) {
        List<DifferencesDialog.Choice> choices = new ArrayList<>();
        choices.add(choice("saveCopy", Messages.Disk_saveCopy, //$NON-NLS-1$
                () -> saveCopy(conflict)));
        if (conflict.readable()) {
            choices.add(choice("takeTheirs", Messages.Disk_takeTheirs, conflict::takeTheirs)); //$NON-NLS-1$
        }
        String keep = conflict.gone() ? Messages.Disk_writeAgain : Messages.Disk_keepMine;
        choices.add(choice("keepMine", keep, conflict::keepMine)); //$NON-NLS-1$
        ask(Messages.Disk_title, conflict.intro(), Messages.Differences_mine, conflict.differences(), choices,
                conflict::putOff);
    }

    private void saveCopy(DiskConflict conflict) throws CoreException {
        try {
            copies.accept(conflict.saveCopy(BusyCursor::run));
        } catch (OperationCanceledException e) {
            conflict.putOff();
        }
    }

    private void ask(String title, String intro, String memory,
            List<Difference> differences, List<DifferencesDialog.Choice> choices,
            Runnable otherwise) {
        DifferencesDialog dialog = new DifferencesDialog(shell(), title, intro, memory, differences, choices,
                otherwise);
        asking = dialog;
        dialog.create();
        dialog.getShell().addDisposeListener(event -> asking = asking == dialog ? null : asking);
        dialog.open();
    }

    private DifferencesDialog.Choice choice(String id, String label, Action action) {
        return new DifferencesDialog.Choice(id, label, () -> {
            try {
                action.run();
                refresh();
            } catch (CoreException e) {
                tell(e.getStatus());
            }
        });
    }

    // The workspace does not know yet what was written here.
    private void refresh() throws CoreException {
        IFile file = ResourceUtil.getFile(editor.getEditorInput());
        if (file != null) {
            file.refreshLocal(IResource.DEPTH_ZERO, null);
        }
    }

    private void tell(IStatus trouble) {
        ErrorDialog.openError(shell(), Messages.File_trouble, null, trouble);
    }

    private Shell shell() {
        return editor.getSite().getShell();
    }

    /** Stops watching. */
    public void dispose() {
        disposed = true;
        returns.dispose();
        DifferencesDialog open = asking;
        if (open != null) {
            open.close();
        }
    }

    @FunctionalInterface
    private interface Action {
        void run() throws CoreException;
    }
}
