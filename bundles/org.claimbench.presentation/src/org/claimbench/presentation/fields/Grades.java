/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.fields;

import java.util.List;

import org.claimbench.core.commands.SetCredibility;
import org.claimbench.core.commands.SetReliability;
import org.claimbench.model.Evidence;
import org.claimbench.model.Reliability;
import org.claimbench.model.Source;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.sources.SourceWords;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * How far a source can be relied on, and how credible what it says here is: two grades that do not depend on each other
 * (Admiralty code, NATO AJP-2.1). In words; letter or digit
 * comes first, so that its key chooses the line.
 */
public final class Grades {

    private final DossierPresenter dossier;
    private final Evidence evidence;

    /**
     * @param dossier
     *            in which the evidence is
     * @param evidence
     *            what is graded
     */
    public Grades(DossierPresenter dossier, Evidence evidence) {
        this.dossier = dossier;
        this.evidence = evidence;
    }

    /** The words for reliability, the first for not graded, then from the best. */
    public static List<String> reliabilities() {
        return Reliability.VALUES.stream()
                .map(grade -> grade == Reliability.UNGRADED ? Messages.Reliability_notGraded : SourceWords.of(grade))
                .toList();
    }

    /** The words for credibility, the first for not graded, then from the best. */
    public static List<String> credibilities() {
        return List.of(Messages.Credibility_notGraded, Messages.Credibility_confirmed, Messages.Credibility_probably,
                Messages.Credibility_possibly, Messages.Credibility_doubtful, Messages.Credibility_improbable,
                Messages.Credibility_unknown);
    }

    /** Whether there is a source to grade. */
    public boolean hasSource() {
        return evidence.getSource() != null;
    }

    /** The source’s grade, as an index into {@link #reliabilities}. */
    public int reliability() {
        Source source = evidence.getSource();
        return source == null ? 0 : source.getReliability().getValue();
    }

    /**
     * Grades the source, for all evidence that rests on it.
     *
     * @param grade
     *            an index into {@link #reliabilities}
     * @return OK or why not
     */
    public IStatus reliability(int grade) {
        Source source = evidence.getSource();
        return source == null || grade == reliability() ? Status.OK_STATUS
                : dossier.session().execute(new SetReliability(source, Reliability.get(grade)));
    }

    /** The grade of what is said here, as an index into {@link #credibilities}. */
    public int credibility() {
        return evidence.getCredibility();
    }

    /**
     * Grades what is said here.
     *
     * @param grade
     *            an index into {@link #credibilities}
     * @return OK or why not
     */
    public IStatus credibility(int grade) {
        return grade == credibility() ? Status.OK_STATUS
                : dossier.session().execute(new SetCredibility(evidence, grade));
    }
}
