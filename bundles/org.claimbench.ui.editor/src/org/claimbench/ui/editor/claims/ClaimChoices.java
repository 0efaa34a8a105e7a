/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.claims;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Priority;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.Outcome;
import org.claimbench.presentation.Words;
import org.claimbench.presentation.claims.ClaimEdits;
import org.claimbench.ui.Author;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Control;

/** What can be decided and said of several claims, all at once and as one step. */
public final class ClaimChoices {

    private static final int DIGITS = 9;

    private final Control place;
    private final DossierPresenter dossier;
    private final ClaimEdits edits;
    private final Consumer<IStatus> told;

    /**
     * @param place
     *            where claims are selected
     * @param dossier
     *            with the claims
     * @param told
     *            hears of each change, or why it was refused
     */
    public ClaimChoices(Control place, DossierPresenter dossier, Consumer<IStatus> told) {
        this.place = place;
        this.dossier = dossier;
        this.edits = new ClaimEdits(dossier.session());
        this.told = told;
    }

    /**
     * Decides about claims where a key is a digit.
     *
     * @param event
     *            of the key; nobody else gets it then
     * @param claims
     *            that are selected
     */
    public void pressed(KeyEvent event, List<Claim> claims) {
        int digit = event.character - '1';
        if (event.stateMask == 0 && digit >= 0 && digit < DIGITS && !claims.isEmpty()) {
            event.doit = false;
            told.accept(edits.decide(claims, digit, Author.name(), Instant.now()));
        }
    }

    /**
     * Adds all choices to a menu.
     *
     * @param menu
     *            that is about to be shown
     * @param claims
     *            that are selected
     */
    public void fill(IMenuManager menu, List<Claim> claims) {
        List<Outcome> outcomes = dossier.finding().choices();
        menu.add(choices(Messages.Claims_decideMenu, outcomes, Outcome::label,
                outcome -> edits.decide(claims, outcomes.indexOf(outcome), Author.name(), Instant.now()),
                outcome -> claims.stream().allMatch(claim -> Outcome.of(claim).equals(outcome))));
        menu.add(assign(claims));
        menu.add(choices(Messages.Claims_typeMenu, ClaimType.VALUES, Words::of, type -> edits.type(claims, type),
                type -> claims.stream().allMatch(claim -> claim.getType() == type)));
        menu.add(choices(Messages.Claims_priorityMenu, List.of(Priority.HIGH, Priority.NORMAL, Priority.LOW), Words::of,
                priority -> edits.priority(claims, priority),
                priority -> claims.stream().allMatch(claim -> claim.getPriority() == priority)));
        menu.add(Actions.of(Messages.Claims_tagsMenu, () -> askForTags(claims)));
    }

    private IMenuManager assign(List<Claim> claims) {
        Set<String> names = new LinkedHashSet<>(List.of(Author.name()));
        names.addAll(edits.assignees());
        IMenuManager menu = choices(Messages.Claims_assignMenu, List.copyOf(names), name -> name,
                name -> edits.assign(claims, name),
                name -> claims.stream().allMatch(claim -> name.equals(claim.getAssignee())));
        menu.add(new Separator());
        menu.add(Actions.of(Messages.Claims_assignOther, () -> ask(Messages.Claims_assignTitle,
                NLS.bind(Messages.Claims_assignQuestion, claims.size()), "", //$NON-NLS-1$
                name -> edits.assign(claims, name))));
        menu.add(Actions.of(Messages.Claims_assignNobody, () -> told.accept(edits.assign(claims, "")))); //$NON-NLS-1$
        return menu;
    }

    private void askForTags(List<Claim> claims) {
        ask(Messages.Claims_tagsTitle,
                claims.size() == 1 ? Messages.Claims_tagsOne
                        : NLS.bind(Messages.Claims_tagsQuestion, claims.size()),
                String.join(", ", edits.common(claims)), typed -> edits.tags(claims, typed)); //$NON-NLS-1$
    }

    private void ask(String title, String question, String given, Function<String, IStatus> change) {
        InputDialog dialog = new InputDialog(place.getShell(), title, question, given, null);
        if (dialog.open() == Window.OK) {
            told.accept(change.apply(dialog.getValue()));
        }
    }

    private <T> IMenuManager choices(String title, List<T> values, Function<T, String> word,
            Function<T, IStatus> change, Predicate<T> already) {
        IMenuManager menu = new MenuManager(title);
        for (T value : values) {
            IAction action = Actions.choice(word.apply(value), already.test(value),
                    () -> told.accept(change.apply(value)));
            menu.add(action);
        }
        return menu;
    }
}
