/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.claimbench.core.fixes.ClaimFix;
import org.claimbench.core.session.DossierSession;
import org.claimbench.core.session.DossierSessions;
import org.claimbench.model.Claim;
import org.claimbench.model.Stance;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.testkit.ErrorLog;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a marker reports is mended from the marker, whether its dossier is open or not. */
@Timeout(60)
class ProblemFixTest {

    private static final String TYPE = "org.claimbench.workspace.problem";

    @RegisterExtension
    final TestProject workspace = new TestProject();
    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private final IFile file = workspace.file("a.dossier");
    private final DossierSessions sessions = new DossierSessions();

    @BeforeEach
    void twoPredictions() throws CoreException {
        DossierSession session = workspace.open(DossierBuilder
                .before("The ministry will decide before the end of the month. Firms answer by the end of the month.")
                .claim("The ministry will decide before the end of the month")
                .claim("Firms answer by the end of the month").evidence("None", Stance.SUPPORTS, "x"), file);
        session.dossier().getClaims().get(1).getEvidence().get(0).setSource(null);
        session.save();
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        ProblemMarkers.lookOnce(session, file);
    }

    private List<IMarker> markers(String rule) throws CoreException, InterruptedException {
        Job.getJobManager().join(ProblemMarkers.FAMILY, null);
        return Arrays.stream(file.findMarkers(TYPE, true, IResource.DEPTH_ZERO))
                .filter(marker -> rule.equals(marker.getAttribute("org.claimbench.rule", ""))).toList();
    }

    private IStatus mend(List<IMarker> markers) throws CoreException {
        return ProblemFix.mend(sessions, file, markers, "Ada", DossierBuilder.NOW, null);
    }

    @Test
    void aMarkerKnowsWhatMendsIt() throws Exception {
        assertEquals(Optional.of("Set the day to look again"),
                ProblemFix.of(markers("look-again-missing").get(0)).map(ClaimFix::label));
        assertEquals(Optional.of("Remove evidence without a source"),
                ProblemFix.of(markers("evidence-without-source").get(0)).map(ClaimFix::label));
        assertEquals(Optional.empty(), ProblemFix.of(markers("claim-without-finding").get(0)));
    }

    @Test
    void ofADossierThatNobodyHasOpenItIsMendedAndSavedAndTheMarkerGoes() throws Exception {
        assertTrue(mend(markers("evidence-without-source")).isOK());
        assertEquals(List.of(), markers("evidence-without-source"));
        assertEquals(List.of(), new DossierSession(DossierFiles.path(file)).dossier().getClaims().get(1).getEvidence());
    }

    @Test
    void severalAreOneStepWhereItIsOpen() throws Exception {
        DossierSession session = sessions.acquire(DossierFiles.path(file));
        assertTrue(mend(markers("look-again-missing")).isOK());
        assertEquals(List.of("2020-02-29", "2020-02-29"), session.dossier().getClaims().stream()
                .map(Claim::getLookAgain).map(String::valueOf).toList());
        assertTrue(session.dirty());
        session.undo();
        session.dossier().getClaims().forEach(claim -> assertNull(claim.getLookAgain()));
        sessions.release(session);
    }

    @Test
    void whatIsMendedAlreadyIsLeftAlone() throws Exception {
        List<IMarker> markers = markers("look-again-missing");
        assertEquals(2, markers.size());
        DossierSession session = sessions.acquire(DossierFiles.path(file));
        mend(markers);
        assertEquals(IStatus.CANCEL, mend(markers).getSeverity());
        sessions.release(session);
    }
}
