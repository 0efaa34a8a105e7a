/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.claimbench.core.checks.Problem;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.Finding;
import org.claimbench.model.Mode;
import org.claimbench.report.internal.Messages;
import org.claimbench.report.internal.Phrase;

/**
 * What follows from the dossier, in a few sentences, and nothing that it does not prove.
 *
 * @param lead
 *            the first sentence
 * @param rest
 *            the others
 */
record Frame(String lead, String rest) {

    /** Beyond so many, the list of numbers would be longer than the sentence. */
    private static final int LISTED = 12;
    private static final String WITHOUT_EVIDENCE = "finding-without-evidence"; //$NON-NLS-1$
    private static final String LOST_WORDS = "anchor-holds-its-words"; //$NON-NLS-1$

    static Frame of(Contents contents, Progress progress) {
        if (progress.sentences() == 0) {
            return new Frame(Messages.Frame_nothing, Messages.Frame_noText);
        }
        if (contents.claims().isEmpty()) {
            return new Frame(Messages.Frame_nothing, Messages.Frame_noClaims);
        }
        List<String> sentences = new ArrayList<>();
        List<Claim> undecided = contents.claims().stream().filter(claim -> !decided(claim)).toList();
        add(contents, sentences, Messages.Frame_open, undecided);
        if (contents.dossier().getMode() == Mode.BEFORE) {
            addDispositions(contents, sentences);
        }
        add(contents, sentences, Messages.Frame_withoutEvidence, concerned(contents, WITHOUT_EVIDENCE));
        add(contents, sentences, Messages.Frame_lost, concerned(contents, LOST_WORDS));
        boolean clean = sentences.isEmpty();
        if (progress.open() > 0) {
            sentences.add(Phrase.of(Messages.Frame_openSentences, progress.open(), progress.sentences()));
        }
        if (!clean && undecided.isEmpty()) {
            sentences.add(Messages.Frame_everyFinding);
        }
        sentences.add(Messages.Frame_nobodySigned);
        return new Frame(clean ? Messages.Frame_everyFinding : Messages.Frame_notCleared,
                String.join(" ", sentences)); //$NON-NLS-1$
    }

    private static void addDispositions(Contents contents, List<String> sentences) {
        add(contents, sentences, Messages.Frame_change, with(contents, Disposition.CHANGE));
        add(contents, sentences, Messages.Frame_query, with(contents, Disposition.QUERY));
        add(contents, sentences, Messages.Frame_context, with(contents, Disposition.CONTEXT));
        add(contents, sentences, Messages.Frame_cut, with(contents, Disposition.CUT));
    }

    private static void add(Contents contents, List<String> sentences, String pattern, List<Claim> claims) {
        if (!claims.isEmpty()) {
            List<Integer> numbers = claims.stream().map(contents::number).sorted().toList();
            String list = numbers.size() > LISTED ? "" //$NON-NLS-1$
                    : " (" + Words.numbers(numbers) + ')'; //$NON-NLS-1$
            sentences.add(Phrase.of(pattern, claims.size(), list));
        }
    }

    private static List<Claim> with(Contents contents, Disposition disposition) {
        Predicate<Claim> has = claim -> claim.getFinding() != null
                && claim.getFinding().getDisposition() == disposition;
        return contents.claims().stream().filter(has).toList();
    }

    private static List<Claim> concerned(Contents contents, String rule) {
        List<Problem> problems = contents.problems().stream().filter(problem -> problem.rule().equals(rule)).toList();
        return contents.claims().stream()
                .filter(claim -> problems.stream().anyMatch(problem -> problem.claim() == claim)).toList();
    }

    private static boolean decided(Claim claim) {
        Finding finding = claim.getFinding();
        return finding != null && finding.decided();
    }
}
