/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.claimbench.core.commands.Together;
import org.claimbench.core.commands.UseCase;
import org.claimbench.core.fixes.ClaimFix;
import org.claimbench.core.fixes.ClaimFixes;
import org.claimbench.core.session.DossierSessions;
import org.claimbench.model.Dossier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;

/** Mends what markers of ours report. */
public final class ProblemFix {

    private ProblemFix() {
    }

    /**
     * What mends the problem of a marker.
     *
     * @param marker
     *            of any type
     * @return empty when nothing is known that does, or it is no marker of ours
     */
    public static Optional<ClaimFix> of(IMarker marker) {
        ProblemMarker problem = ProblemMarker.of(marker);
        return problem.fixable() ? ClaimFixes.of(problem.rule()) : Optional.empty();
    }

    /**
     * Mends problems of one dossier in one step; where it is not open, it is saved. Called on the thread of the
     * sessions.
     *
     * @param sessions
     *            of the program
     * @param file
     *            of the markers
     * @param markers
     *            each with a fix
     * @param by
     *            who mends
     * @param at
     *            when
     * @param monitor
     *            may be null
     * @return OK; or why it was refused; cancelled when all was mended already
     * @throws CoreException
     *             with one sentence for the user when the file cannot be read or written
     */
    public static IStatus mend(DossierSessions sessions, IFile file, List<IMarker> markers, String by, Instant at,
            @Nullable IProgressMonitor monitor) throws CoreException {
        return DossierEdit.apply(sessions, file, dossier -> together(
                markers.stream().flatMap(marker -> change(marker, dossier, by, at)).toList()), monitor);
    }

    private static Stream<UseCase> change(IMarker marker, Dossier dossier, String by, Instant at) {
        return of(marker).flatMap(fix -> ProblemMarkers.claim(marker, dossier).flatMap(claim -> fix.of(claim, by, at)))
                .stream();
    }

    private static Optional<UseCase> together(List<UseCase> changes) {
        return switch (changes.size()) {
        case 0 -> Optional.empty();
        case 1 -> Optional.of(changes.get(0));
        default -> Optional.of(new Together(changes));
        };
    }
}
