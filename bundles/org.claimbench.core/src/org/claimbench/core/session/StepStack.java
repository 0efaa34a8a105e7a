/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.session;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.claimbench.core.commands.UseCase;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A command stack on which letters typed one after the other are one step: a use case with the key of the one before it
 * takes its place. A saved step of review stays for good: undo ends at it.
 */
final class StepStack extends BasicCommandStack {

    private boolean quiet;
    private boolean stepEnded;
    /** The index of the last step of review that was saved: it and what lies under it is not undone. */
    private int lasting = -1;

    void run(UseCase useCase) {
        boolean sameStep = !stepEnded && sameStep(useCase);
        stepEnded = false;
        if (sameStep) {
            undoQuietly();
        }
        execute(useCase);
    }

    private void undoQuietly() {
        quiet = true;
        try {
            undo();
        } finally {
            quiet = false;
        }
    }

    private boolean sameStep(UseCase useCase) {
        Command last = getUndoCommand();
        Optional<Object> key = useCase.stepKey();
        // What was saved must stay reachable by undo, so a save ends a step; and what was undone must stay redoable.
        return key.isPresent() && last instanceof UseCase before && Objects.equals(before.stepKey(), key)
                && isSaveNeeded() && !canRedo();
    }

    /** The next use case is a step of its own. */
    void endStep() {
        stepEnded = true;
    }

    /**
     * The present state was written, or may have been: others may read its steps of review and act on them. Those that
     * are undone now are not done again either, for they would bear the time and the predecessors of another moment.
     */
    void reviewIsLasting() {
        for (int i = top; i > lasting; i--) {
            if (review(i)) {
                lasting = i;
            }
        }
        for (int i = top + 1; i < commandList.size(); i++) {
            if (review(i)) {
                forgetFrom(i);
            }
        }
    }

    private boolean review(int index) {
        return commandList.get(index) instanceof UseCase useCase && useCase.review();
    }

    private void forgetFrom(int index) {
        List<Command> undone = commandList.subList(index, commandList.size());
        undone.forEach(Command::dispose);
        undone.clear();
    }

    /** The step at which undo ends because it is a saved step of review. */
    Optional<Command> barrier() {
        return top >= 0 && top == lasting ? Optional.of(commandList.get(top)) : Optional.empty();
    }

    @Override
    public boolean canUndo() {
        return top > lasting && super.canUndo();
    }

    @Override
    public @Nullable Command getUndoCommand() {
        return top > lasting ? super.getUndoCommand() : null;
    }

    @Override
    public void flush() {
        lasting = -1;
        super.flush();
    }

    /** Nothing can be undone or redone any more, and nothing is unsaved; the listeners are not told. */
    void forget() {
        quiet = true;
        try {
            flush();
        } finally {
            quiet = false;
        }
    }

    // EMF would write it to a log and go on as if nothing had happened.
    @Override
    protected void handleError(@Nullable Exception exception) {
        throw exception instanceof RuntimeException mistake ? mistake : new IllegalStateException(exception);
    }

    @Override
    protected void notifyListeners() {
        if (!quiet) {
            super.notifyListeners();
        }
    }
}
