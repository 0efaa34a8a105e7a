/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.text;

import java.util.ArrayList;
import java.util.List;

import org.claimbench.presentation.DossierPresenter;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.SerializationException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/** Proposes the commands that fit the place of the caret, each with its key, so that nobody need know the keys. */
final class TextAssist implements IQuickAssistProcessor {

    private static final String COMMAND = "org.claimbench.ui.editor."; //$NON-NLS-1$
    private static final String COVER = "cover(org.claimbench.ui.editor.cover.coverage="; //$NON-NLS-1$
    private static final String STANCE = "stance(org.claimbench.ui.editor.stance.stance="; //$NON-NLS-1$
    private static final String CHOOSE = "choose(org.claimbench.ui.editor.choose.digit="; //$NON-NLS-1$
    private static final List<String> WORDS = List.of("claim", COVER + "TICKED)", //$NON-NLS-1$ //$NON-NLS-2$
            COVER + "NOTHING_TO_CHECK)", COVER + "OPINION)", COVER + "WAITING)", COVER + "NOT_CHECKABLE)", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            "noteCopy"); //$NON-NLS-1$
    private static final List<String> CLAIM = List.of("splitAttribution", "widenClaim", "narrowClaim", "flagLegal", //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$
            "markRepeats", "askContact",
            "addEvidence",
            "pasteEvidence", "addFile", "noteSearch", "submitNext", "editClaim", "deleteClaim"); //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
    private static final List<String> STANCES = List.of(STANCE + "SUPPORTS)", STANCE + "REFUTES)", //$NON-NLS-1$ //$NON-NLS-2$
            STANCE + "CONTEXT)"); //$NON-NLS-1$

    private static final String STANDING = "nextStanding(org.claimbench.ui.editor.standing="; //$NON-NLS-1$
    private static final List<String> GO = List.of("nextClaim", STANDING + "WAITING)", STANDING + "RETURNED)", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            STANDING + "STALE)"); //$NON-NLS-1$

    private final DossierPresenter presenter;

    TextAssist(DossierPresenter presenter) {
        this.presenter = presenter;
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        List<String> commands = new ArrayList<>();
        if (presenter.inHand().claim() != null) {
            for (int digit = 1; digit <= presenter.finding().choices().size(); digit++) {
                commands.add(CHOOSE + digit + ')');
            }
            commands.addAll(CLAIM);
            if (!presenter.claim().evidence().isEmpty()) {
                commands.addAll(STANCES);
                commands.add("pickExcerpt"); //$NON-NLS-1$
            }
        }
        commands.addAll(WORDS);
        commands.addAll(GO);
        return commands.stream().map(this::proposal).toArray(ICompletionProposal[]::new);
    }

    private ICompletionProposal proposal(String command) {
        try {
            ParameterizedCommand parsed = PlatformUI.getWorkbench().getService(ICommandService.class)
                    .deserialize(COMMAND + command);
            return new CommandProposal(parsed, words(command, parsed));
        } catch (NotDefinedException | SerializationException e) {
            throw new IllegalStateException(e); // all of them are in plugin.xml
        }
    }

    private String words(String command, ParameterizedCommand parsed) throws NotDefinedException {
        if (command.startsWith(CHOOSE)) {
            int digit = Integer.parseInt(command.substring(CHOOSE.length(), command.length() - 1));
            return presenter.finding().choices().get(digit - 1).label();
        }
        return parsed.getName();
    }

    @Override
    public @Nullable String getErrorMessage() {
        return null;
    }

    @Override
    public boolean canFix(@Nullable Annotation annotation) {
        return false;
    }

    @Override
    public boolean canAssist(@Nullable IQuickAssistInvocationContext context) {
        return true;
    }
}
