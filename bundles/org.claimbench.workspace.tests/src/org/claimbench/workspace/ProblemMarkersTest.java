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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.claimbench.core.commands.DeleteClaim;
import org.claimbench.core.commands.RecordDisposition;
import org.claimbench.core.commands.Restate;
import org.claimbench.core.commands.SetPublished;
import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.testkit.ErrorLog;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the Problems view lists of a dossier. */
@Timeout(60)
class ProblemMarkersTest {

    private static final String TYPE = "org.claimbench.workspace.problem";

    @RegisterExtension
    final TestProject workspace = new TestProject();
    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private final IFile file = workspace.file("a.dossier");
    private final List<ProblemMarkers> followers = new ArrayList<>();

    private DossierSession open() throws CoreException {
        return workspace.open(DossierBuilder.before("Nearly 2,000 died, WHO said. The end.").claim("WHO said")
                .claim("2,000").disposition(Disposition.QUERY, "Which day?"), file);
    }

    private ProblemMarkers follow(DossierSession session) {
        ProblemMarkers markers = new ProblemMarkers(session, file, Runnable::run);
        followers.add(markers);
        return markers;
    }

    @AfterEach
    void stopFollowing() throws InterruptedException {
        followers.forEach(ProblemMarkers::dispose);
        join();
    }

    private static void join() throws InterruptedException {
        Job.getJobManager().join(ProblemMarkers.FAMILY, null);
    }

    private List<IMarker> markers() throws CoreException, InterruptedException {
        join();
        return List.of(file.findMarkers(TYPE, true, IResource.DEPTH_ZERO));
    }

    private List<String> messages() throws CoreException, InterruptedException {
        return markers().stream().map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).sorted().toList();
    }

    private static Claim claim(DossierSession session, int number) {
        return session.dossier().getClaims().get(number - 1);
    }

    @Test
    void aMarkerSaysWhatIsWrongAndWhere() throws CoreException, InterruptedException {
        follow(open());
        IMarker marker = markers().get(0);
        assertEquals(1, markers().size());
        assertEquals("Claim 2 has no finding: “WHO said”", marker.getAttribute(IMarker.MESSAGE));
        assertEquals(IMarker.SEVERITY_WARNING, marker.getAttribute(IMarker.SEVERITY));
        assertEquals("Claim 2", marker.getAttribute(IMarker.LOCATION));
        assertEquals("claim-without-finding", marker.getAttribute("org.claimbench.rule"));
        assertEquals("claim-1", marker.getAttribute("org.claimbench.claim"));
        assertTrue(marker.isSubtypeOf(IMarker.PROBLEM));
    }

    @Test
    void aProblemOfTheWholeDossierSaysSo() throws CoreException, InterruptedException {
        DossierSession session = open();
        follow(session);
        session.execute(new SetPublished(session.dossier().getDocuments().get(0), null));
        IMarker marker = markers().stream()
                .filter(each -> "publication-time-missing".equals(each.getAttribute("org.claimbench.rule", "")))
                .findFirst()
                .orElseThrow();
        assertEquals("Dossier", marker.getAttribute(IMarker.LOCATION));
        assertEquals("", marker.getAttribute("org.claimbench.claim"));
    }

    @Test
    void aMarkThatLostItsWordsIsAnError() throws CoreException, InterruptedException {
        DossierSession session = open();
        claim(session, 2).getAnchors().get(0).setStart(8);
        follow(session);
        assertEquals(1, markers().stream()
                .filter(marker -> marker.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR).count());
    }

    @Test
    void markersFollowEveryChangeUndoAndRedo() throws CoreException, InterruptedException {
        DossierSession session = open();
        follow(session);
        assertEquals(List.of("Claim 2 has no finding: “WHO said”"), messages());
        session.execute(new Restate(claim(session, 1), "WHO spoke"));
        assertEquals(List.of("Claim 2 has no finding: “WHO spoke”"), messages());
        session.execute(new DeleteClaim(claim(session, 2)));
        assertEquals(List.of("Claim 1 has no finding: “WHO spoke”"), messages());
        session.execute(new RecordDisposition(claim(session, 1), Disposition.CUT, "Ada", DossierBuilder.NOW));
        assertEquals(List.of(), messages());
        session.undo();
        assertEquals(List.of("Claim 1 has no finding: “WHO spoke”"), messages());
        session.redo();
        assertEquals(List.of(), messages());
    }

    @Test
    void markersThatAreRightAreLeftAlone() throws CoreException, InterruptedException {
        DossierSession session = open();
        follow(session);
        long id = markers().get(0).getId();
        List<IMarkerDelta> changes = Collections.synchronizedList(new ArrayList<>());
        IResourceChangeListener listener = event -> changes.addAll(List.of(event.findMarkerDeltas(TYPE, true)));
        IWorkspace all = file.getWorkspace();
        all.addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
        try {
            session.execute(new Restate(claim(session, 2), "Nearly 2,000 died."));
            session.execute(new SetPublished(session.dossier().getDocuments().get(0), null));
            assertEquals(2, markers().size());
        } finally {
            all.removeResourceChangeListener(listener);
        }
        assertEquals(1, changes.size());
        assertTrue(file.findMarker(id).exists());
    }

    @Test
    void onlyTheNewestListIsWritten() throws CoreException, InterruptedException {
        DossierSession session = open();
        follow(session);
        join();
        List<IMarkerDelta> changes = Collections.synchronizedList(new ArrayList<>());
        IResourceChangeListener listener = event -> changes.addAll(List.of(event.findMarkerDeltas(TYPE, true)));
        IWorkspace all = file.getWorkspace();
        all.addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
        try {
            // While this thread has the file, the job waits; all that is typed meanwhile is one update.
            Job.getJobManager().beginRule(file, null);
            try {
                for (int i = 0; i < 50; i++) {
                    session.execute(new Restate(claim(session, 1), "WHO " + i));
                }
            } finally {
                Job.getJobManager().endRule(file);
            }
            assertEquals(List.of("Claim 2 has no finding: “WHO 49”"), messages());
        } finally {
            all.removeResourceChangeListener(listener);
        }
        assertEquals(2, changes.size(), "one removed, one added");
    }

    @Test
    void afterDisposeNothingIsFollowed() throws CoreException, InterruptedException {
        DossierSession session = open();
        ProblemMarkers markers = follow(session);
        join();
        markers.dispose();
        session.execute(new DeleteClaim(claim(session, 1)));
        assertEquals(List.of("Claim 2 has no finding: “WHO said”"), messages());
    }

    @Test
    void changesThatAreGivenUpLeaveNoMarkers() throws CoreException, InterruptedException {
        DossierSession session = open();
        ProblemMarkers markers = follow(session);
        session.execute(new DeleteClaim(claim(session, 1)));
        session.execute(new SetPublished(session.dossier().getDocuments().get(0), null));
        assertEquals(1, markers().size());
        markers.dispose();
        assertEquals(List.of("Claim 2 has no finding: “WHO said”"), messages());
    }

    @Test
    void changesThatComeThickAndFastAreLookedAtOnce() throws CoreException, InterruptedException {
        DossierSession session = open();
        List<Runnable> waiting = new ArrayList<>();
        followers.add(new ProblemMarkers(session, file, waiting::add));
        session.execute(new SetPublished(session.dossier().getDocuments().get(0), null));
        session.execute(new DeleteClaim(claim(session, 1)));
        assertEquals(List.of("Claim 2 has no finding: “WHO said”"), messages());
        assertEquals(1, waiting.size());
        waiting.remove(0).run();
        assertEquals(1, messages().size());
        assertFalse(messages().contains("Claim 2 has no finding: “WHO said”"));
        session.undo();
        assertEquals(1, waiting.size());
    }

    @Test
    void aSaveShortlyBeforeTheEndIsLookedAtInTheFile() throws CoreException, InterruptedException {
        DossierSession session = open();
        List<Runnable> waiting = new ArrayList<>();
        ProblemMarkers markers = new ProblemMarkers(session, file, waiting::add);
        join();
        session.execute(new DeleteClaim(claim(session, 1)));
        session.save();
        markers.dispose();
        assertEquals(List.of(), messages());
        waiting.forEach(Runnable::run);
        assertEquals(List.of(), messages());
    }

    @Test
    void aFileThatWasDeletedMeanwhileIsNoError() throws CoreException, InterruptedException {
        DossierSession session = open();
        follow(session);
        join();
        file.delete(true, null);
        session.execute(new DeleteClaim(claim(session, 1)));
        join();
        assertFalse(file.exists());
    }

    @Test
    void aLinkedFileHasMarkersToo() throws CoreException, InterruptedException, IOException {
        open();
        DossierFiles.ensureOpen(DossierFiles.defaultProject());
        IFile link = DossierFiles.defaultProject().getFile("b.dossier");
        link.createLink(
                Files.copy(DossierFiles.path(file), DossierFiles.path(file).resolveSibling("b.dossier")).toUri(),
                IResource.NONE, null);
        followers.add(new ProblemMarkers(new DossierSession(DossierFiles.path(link)), link, Runnable::run));
        join();
        assertEquals(1, Stream.of(link.findMarkers(TYPE, true, IResource.DEPTH_ZERO)).count());
    }
}
