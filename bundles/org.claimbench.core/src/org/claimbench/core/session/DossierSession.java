/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.claimbench.core.commands.UseCase;
import org.claimbench.core.files.FileState;
import org.claimbench.core.store.DossierStore;
import org.claimbench.core.store.UnconfirmedSaveException;
import org.claimbench.model.Dossier;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;

/**
 * A dossier in memory, with what was done to it. Editor, views, importers and the command line that work on one file
 * share one session (see {@link DossierSessions}). A session belongs to the thread that opened it; every method must be
 * called there.
 */
public final class DossierSession {

    private Path file;
    private final DossierStore store = new DossierStore();
    private final StepStack stack = new StepStack();
    private final Dossier dossier;
    private final Thread owner = Thread.currentThread();
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    // More than one after a save that failed at the very end: it may have reached the file.
    private final Set<FileState> known = new HashSet<>();
    private FileState basis;
    private boolean stored;

    /**
     * Opens a dossier file.
     *
     * @param file
     *            the dossier file
     * @throws CoreException
     *             with one sentence for the user when it cannot be read
     */
    public DossierSession(Path file) throws CoreException {
        this.file = file;
        this.basis = FileState.of(file);
        this.known.add(basis);
        this.stored = true;
        this.dossier = store.load(file, domain().getResourceSet());
        stack.addCommandStackListener(event -> listeners.forEach(SessionListener::changed));
    }

    private DossierSession(Path file, Dossier dossier) {
        this.file = file;
        this.basis = FileState.of(file);
        this.known.add(basis);
        this.dossier = dossier;
        store.adopt(dossier, file, domain().getResourceSet());
        stack.addCommandStackListener(event -> listeners.forEach(SessionListener::changed));
    }

    /**
     * A session on a new dossier that is not on the disk yet; {@link #save()} writes it.
     *
     * @param file
     *            where it will be
     * @param dossier
     *            in no resource yet
     * @return the session
     */
    public static DossierSession forNew(Path file, Dossier dossier) {
        return new DossierSession(file, dossier);
    }

    private AdapterFactoryEditingDomain domain() {
        return new AdapterFactoryEditingDomain(new AdapterFactoryImpl(), stack);
    }

    /**
     * The file.
     *
     * @return as it was given; another one after {@link DossierSessions#saveAs}
     */
    public Path file() {
        return file;
    }

    /**
     * The dossier; change it by {@link #execute} only.
     *
     * @return the same object during the whole session
     */
    public Dossier dossier() {
        return dossier;
    }

    /**
     * Does something to the dossier.
     *
     * @param useCase
     *            not run before
     * @return OK, or a warning whose message says why it could not be done
     */
    public IStatus execute(UseCase useCase) {
        checkThread();
        Optional<String> refusal = useCase.refusal();
        if (refusal.isPresent()) {
            return Status.warning(refusal.get());
        }
        stack.run(useCase);
        return Status.OK_STATUS;
    }

    /** The person went on to something else: what comes next is a step of its own, even in the same field. */
    public void endStep() {
        stack.endStep();
    }

    /**
     * What {@link #undo()} would undo. Undo ends at a saved step of review, see {@link #lastingLabel()}.
     *
     * @return its label, or empty when there is nothing to undo
     */
    public Optional<String> undoLabel() {
        Command last = stack.getUndoCommand();
        return last == null ? Optional.empty() : Optional.of(last.getLabel());
    }

    /**
     * The step at which undo ends, because it is a step of review that was saved: others may have read it, so that it
     * is only withdrawn by a new entry.
     *
     * @return its label, or empty while undo does not stand at such a step
     */
    public Optional<String> lastingLabel() {
        return stack.barrier().map(Command::getLabel);
    }

    /**
     * What {@link #redo()} would redo. A save ends it at the first step of review among what was undone.
     *
     * @return its label, or empty when there is nothing to redo
     */
    public Optional<String> redoLabel() {
        return Optional.ofNullable(stack.getRedoCommand()).map(Command::getLabel);
    }

    /** Undoes the last step, if there is one. */
    public void undo() {
        checkThread();
        if (stack.canUndo()) {
            stack.undo();
        }
    }

    /** Does the last undone step again, if there is one. */
    public void redo() {
        checkThread();
        if (stack.canRedo()) {
            stack.redo();
        }
    }

    /**
     * Whether something is unsaved.
     *
     * @return true when the file on the disk says less than the dossier
     */
    public boolean dirty() {
        return !stored || stack.isSaveNeeded();
    }

    /**
     * Writes the dossier to its file.
     *
     * @throws CoreException
     *             when it cannot be written, or when somebody else changed the file since it was read; the file is then
     *             untouched, or, as the sentence says, holds the old or the new content
     */
    public void save() throws CoreException {
        checkThread();
        try {
            FileState next = store.save(dossier, file, known::contains);
            expect(next);
        } catch (UnconfirmedSaveException e) {
            known.add(e.attempted());
            stack.reviewIsLasting();
            throw e;
        }
        saved();
    }

    /**
     * Writes the dossier to another file, which is the session's file from then on; what was done can still be undone.
     *
     * @param target
     *            where it will be
     * @param agreed
     *            what is there and may be overwritten
     * @throws CoreException
     *             as {@link #save()}; the session then stays with its old file
     */
    void saveAs(Path target, FileState agreed) throws CoreException {
        checkThread();
        expect(written(target, agreed));
        file = target;
        dossier.eResource().setURI(URI.createFileURI(target.toString()));
        saved();
    }

    /**
     * Writes the dossier to another file and stays with its own. Review that stands in the copy is not undone any more.
     *
     * @param target
     *            where it will be
     * @param agreed
     *            what is there and may be overwritten
     * @throws CoreException
     *             as {@link #save()}
     */
    public void saveCopy(Path target, FileState agreed) throws CoreException {
        checkThread();
        written(target, agreed);
        stack.reviewIsLasting();
        listeners.forEach(SessionListener::changed);
    }

    private FileState written(Path target, FileState agreed) throws CoreException {
        try {
            return store.save(dossier, target, agreed::equals);
        } catch (UnconfirmedSaveException e) {
            stack.reviewIsLasting();
            throw e;
        }
    }

    private void saved() {
        stored = true;
        stack.saveIsDone();
        stack.reviewIsLasting();
        listeners.forEach(SessionListener::saved);
    }

    /**
     * What the file held when it was last read or written here: what the unsaved changes are based on.
     *
     * @return never null
     */
    public FileState basis() {
        return basis;
    }

    /**
     * Reads the file again, in place of what is in memory. Undo ends there.
     *
     * @throws CoreException
     *             with one sentence for the user when it cannot be read; nothing is changed then
     */
    public void reload() throws CoreException {
        FileState now = FileState.of(file);
        Dossier theirs = store.load(file, new ResourceSetImpl());
        replace(theirs, now);
        stored = true;
        listeners.forEach(SessionListener::changed);
    }

    /**
     * Takes unsaved work that was kept elsewhere, in place of what is in memory. It is unsaved here too; undo ends
     * there.
     *
     * @param work
     *            the whole dossier, read for this purpose; it is empty afterwards
     * @param agreed
     *            what the file held when the person decided; a save refuses to overwrite anything else
     */
    public void take(Dossier work, FileState agreed) {
        replace(work, agreed);
        stored = false;
        listeners.forEach(SessionListener::changed);
    }

    private void replace(Dossier other, FileState state) {
        checkThread();
        Contents.replace(dossier, other);
        expect(state);
        stack.forget();
    }

    private void expect(FileState state) {
        known.clear();
        known.add(state);
        basis = state;
    }

    /**
     * Writes the dossier over what somebody else put into its file.
     *
     * @param agreed
     *            what the file held when the person decided to overwrite it
     * @throws CoreException
     *             when it cannot be written, or holds something else again; the file is then untouched
     */
    public void saveOver(FileState agreed) throws CoreException {
        Set<FileState> before = Set.copyOf(known);
        known.add(agreed);
        try {
            save();
        } catch (CoreException e) {
            if (!before.contains(agreed)) {
                known.remove(agreed);
            }
            throw e;
        }
    }

    /**
     * The bytes that a save would write now.
     *
     * @return UTF-8
     * @throws IOException
     *             when a text cannot be kept in the file
     */
    public byte[] bytes() throws IOException {
        return store.canonical(dossier);
    }

    /**
     * Adds a listener.
     *
     * @param listener
     *            told of every change until it is removed
     */
    public void addListener(SessionListener listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener
     *            as it was added
     */
    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }

    // EMF is not thread-safe; a change from elsewhere would damage the dossier without a sign.
    private void checkThread() {
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("A dossier is only changed on the thread that opened it"); //$NON-NLS-1$
        }
    }
}
