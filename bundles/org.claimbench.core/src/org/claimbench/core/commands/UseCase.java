/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.util.List;
import java.util.Optional;

import org.claimbench.core.internal.Messages;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One thing that a person can do to a dossier, undone and redone as a whole. A use case is built from the objects it
 * touches and runs once, on the session's thread, by {@code DossierSession.execute}.
 */
public abstract class UseCase extends CompoundCommand {

    /**
     * @param label
     *            what the person did, in title case, as it stands behind “Undo”
     */
    protected UseCase(String label) {
        super(label);
    }

    /**
     * Why this cannot be done now.
     *
     * @return one sentence for the user, or empty when it can be done
     */
    public Optional<String> refusal() {
        return Optional.empty();
    }

    /**
     * Two use cases with the same key that follow one another are one step to the person: letters typed into one field.
     *
     * @return the key, or empty when this is always a step of its own
     */
    public Optional<Object> stepKey() {
        return Optional.empty();
    }

    /**
     * Whether this is a step of review. Once saved it is not undone, for others may have acted on it: it is withdrawn
     * by a new entry of the journal.
     *
     * @return false for everything that does not write to the journal
     */
    public boolean review() {
        return false;
    }

    /**
     * The refusal of a use case whose object somebody else removed in the meantime.
     *
     * @param object
     *            what the use case changes
     * @return a sentence, or empty while the object is part of an open dossier
     */
    protected static final Optional<String> refusalIfGone(EObject object) {
        return object.eResource() == null ? Optional.of(Messages.Refused_gone) : Optional.empty();
    }

    /** Does the work, by means of {@link #set}, {@link #add} and {@link #remove} only. */
    protected abstract void change();

    @Override
    protected final boolean prepare() {
        return refusal().isEmpty();
    }

    @Override
    public final void execute() {
        boolean complete = false;
        try {
            change();
            complete = true;
        } finally {
            if (!complete) {
                undo();
            }
        }
    }

    // CompoundCommand's own method passes over a command that cannot be executed or fails.
    private void run(Command command) {
        if (!command.canExecute()) {
            throw new IllegalStateException(getLabel() + ": " + command); //$NON-NLS-1$
        }
        command.execute();
        commandList.add(command);
    }

    /**
     * Sets a feature; null and blank text unset it, so that the file holds no empty entries.
     *
     * @param owner
     *            the object to change, in the dossier
     * @param feature
     *            single-valued
     * @param value
     *            the new value or null
     */
    protected final void set(EObject owner, EStructuralFeature feature, @Nullable Object value) {
        boolean nothing = value == null || value instanceof String text && text.isBlank();
        run(new SetCommand(domain(owner), owner, feature, nothing ? SetCommand.UNSET_VALUE : value));
    }

    /**
     * Appends an object or a value to a list.
     *
     * @param owner
     *            in the dossier
     * @param feature
     *            many-valued
     * @param value
     *            the new member
     */
    protected final void add(EObject owner, EStructuralFeature feature, Object value) {
        run(new AddCommand(domain(owner), owner, feature, value));
    }

    /**
     * Takes an object or a value out of a list.
     *
     * @param owner
     *            in the dossier
     * @param feature
     *            many-valued
     * @param value
     *            a member of the list
     */
    protected final void remove(EObject owner, EStructuralFeature feature, Object value) {
        run(new RemoveCommand(domain(owner), owner, feature, value));
    }

    /**
     * Gives a list other members.
     *
     * @param owner
     *            in the dossier
     * @param feature
     *            many-valued
     * @param values
     *            all members from now on, each once, in their order
     */
    protected final void setList(EObject owner, EStructuralFeature feature, List<?> values) {
        List<?> before = List.copyOf((List<?>) owner.eGet(feature));
        if (!before.isEmpty()) {
            run(new RemoveCommand(domain(owner), owner, feature, before));
        }
        if (!values.isEmpty()) {
            run(new AddCommand(domain(owner), owner, feature, values));
        }
    }

    /**
     * Does another use case as a part of this one.
     *
     * @param part
     *            not run before; refused by none of the parts before it
     */
    protected final void include(UseCase part) {
        run(part);
    }

    private static EditingDomain domain(EObject object) {
        EditingDomain domain = AdapterFactoryEditingDomain.getEditingDomainFor(object);
        if (domain == null) {
            throw new IllegalStateException("Not part of an open dossier: " + object.eClass().getName()); //$NON-NLS-1$
        }
        return domain;
    }
}
