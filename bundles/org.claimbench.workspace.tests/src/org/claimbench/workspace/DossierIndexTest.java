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

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.core.commands.Assign;
import org.claimbench.core.commands.ProtectSource;
import org.claimbench.core.review.ReviewState;
import org.claimbench.core.session.DossierSession;
import org.claimbench.core.session.DossierSessions;
import org.claimbench.model.Disposition;
import org.claimbench.model.Stance;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.testkit.ErrorLog;
import org.claimbench.workspace.index.DossierIndex;
import org.claimbench.workspace.index.IndexedClaim;
import org.claimbench.workspace.index.IndexedDossier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is known of dossiers that nobody has opened. */
@Timeout(60)
class DossierIndexTest {

    @RegisterExtension
    final TestProject workspace = new TestProject();
    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private final IFile file = workspace.file("a.dossier");
    private final DossierIndex index = new DossierIndex();
    private final Set<String> heard = ConcurrentHashMap.newKeySet();

    @BeforeEach
    void start() {
        index.addListener(heard::addAll);
        index.start();
    }

    @AfterEach
    void stop() {
        index.stop();
    }

    private static DossierBuilder dossier() {
        return DossierBuilder.before("Nearly 2,000 died, WHO said. The end.").claim("WHO said").saidBy("WHO")
                .claim("2,000").evidence("Bulletin", Stance.SUPPORTS, "1,868")
                .disposition(Disposition.OK, "As of then.");
    }

    private static void join() throws OperationCanceledException, InterruptedException {
        Job.getJobManager().join(ProblemMarkers.FAMILY, null);
        Job.getJobManager().join(DossierIndex.FAMILY, null);
    }

    private IndexedDossier known() throws InterruptedException {
        join();
        return index.dossier(file).orElseThrow();
    }

    private List<String> statements() throws InterruptedException {
        return known().claims().stream().map(IndexedClaim::statement).toList();
    }

    @Test
    void aFileThatComesIsReadWithoutBeingOpened() throws CoreException, InterruptedException {
        workspace.open(dossier(), file);
        assertEquals(List.of("2,000", "WHO said"), statements());
        IndexedClaim figure = known().claims().get(0);
        assertEquals(OutcomeKind.OK, figure.outcome());
        assertEquals(ReviewState.DRAFT, figure.state());
        assertEquals(1, figure.evidence());
        assertEquals("WHO", known().claims().get(1).saidBy());
        assertTrue(known().claims().get(1).open());
        assertEquals(List.of(figure.id()), known().sources().get(0).claims());
        assertEquals(2, known().coverage().sentences());
        assertTrue(heard.contains("/Test/a.dossier"), heard::toString);
    }

    @Test
    void whatIsThereAtTheStartIsRead() throws CoreException, InterruptedException {
        workspace.open(dossier(), file);
        DossierIndex later = new DossierIndex();
        later.start();
        join();
        assertEquals(2, later.dossier(file).orElseThrow().claims().size());
        later.stop();
    }

    @Test
    void aSavedChangeIsKnown() throws CoreException, InterruptedException {
        DossierSession session = workspace.open(dossier(), file);
        join();
        session.execute(new Assign(session.dossier().getClaims().get(0), "Ben"));
        WorkspaceSave.save(session, file, null);
        join();
        assertEquals("Ben", known().claims().get(1).assignee());
    }

    @Test
    void anOpenDossierIsKnownAsItIsAndAClosedOneAsItsFile() throws CoreException, InterruptedException {
        DossierSession session = workspace.open(dossier(), file);
        ProblemMarkers open = new ProblemMarkers(session, file, Runnable::run);
        follow(session);
        session.execute(new Assign(session.dossier().getClaims().get(0), "Ben"));
        index.told(file, session.dossier());
        assertEquals("Ben", known().claims().get(1).assignee());
        open.dispose();
        index.left(file);
        assertEquals("", known().claims().get(1).assignee());
    }

    private void follow(DossierSession session) throws InterruptedException {
        join();
        index.told(file, session.dossier());
    }

    @Test
    void aFileThatGoesIsForgottenAndOneThatMovesIsFound() throws CoreException, InterruptedException {
        workspace.open(dossier(), file);
        join();
        file.move(workspace.file("b.dossier").getFullPath(), true, null);
        join();
        assertEquals(Optional.empty(), index.dossier(file));
        assertEquals(List.of("/Test/b.dossier"), index.dossiers().stream().map(IndexedDossier::path).toList());
        workspace.project().close(null);
        join();
        assertEquals(List.of(), index.dossiers());
        workspace.project().open(null);
        join();
        assertEquals(1, index.dossiers().size());
    }

    @Test
    void aFileThatCannotBeReadSaysWhy() throws CoreException, InterruptedException {
        InputStream torn = new ByteArrayInputStream("<torn".getBytes(StandardCharsets.UTF_8));
        file.create(torn, IResource.NONE, null);
        assertFalse(known().sound());
        assertTrue(known().fault().contains("a.dossier"), known()::fault);
        assertEquals(List.of(), known().claims());
    }

    @Test
    void aProtectedSourceIsToldOfByItsAlias() throws CoreException, InterruptedException {
        DossierSession session = workspace.open(dossier(), file);
        session.dossier().getSources().get(0).setUrl("https://example.org/leak");
        session.execute(new ProtectSource(session.dossier().getSources().get(0), "An official"));
        WorkspaceSave.save(session, file, null);
        assertEquals("An official", known().sources().get(0).title());
        assertEquals("", known().sources().get(0).url());
        assertTrue(known().sources().get(0).secret());
    }

    @Test
    void whatIsKnownIsKnownAtTheNextStartWithoutReading() throws Exception {
        workspace.open(dossier(), file);
        join();
        IndexedDossier before = known();
        index.stop();
        // Nobody can read the file now; its stamp is what it was.
        DossierIndex next = new DossierIndex();
        next.start();
        join();
        assertEquals(before, next.dossier(file).orElseThrow());
        next.stop();
    }

    @Test
    void whatChangedWhileTheProgramDidNotRunIsReadAtTheNextStart() throws Exception {
        workspace.open(dossier(), file);
        join();
        index.stop();
        DossierBuilder.before("Another text.").claim("Another").write(DossierFiles.path(file));
        DossierIndex next = new DossierIndex();
        next.start();
        join();
        assertEquals(List.of("Another"),
                next.dossier(file).orElseThrow().claims().stream().map(IndexedClaim::statement).toList());
        next.stop();
    }

    @Test
    void aChangeFromOutsideIsSavedWhereNobodyHasItOpen() throws CoreException, InterruptedException {
        workspace.open(dossier(), file);
        String id = known().claims().get(0).id();
        IStatus done = DossierEdit.apply(new DossierSessions(), file,
                dossier -> DossierEdit.claim(dossier, id).map(claim -> new Assign(claim, "Ada")), null);
        assertTrue(done.isOK(), done::toString);
        assertEquals("Ada", known().claims().get(0).assignee());
    }

    @Test
    void aChangeFromOutsideIsAStepWhereItIsOpen() throws Exception {
        workspace.open(dossier(), file);
        byte[] before = Files.readAllBytes(DossierFiles.path(file));
        String id = known().claims().get(0).id();
        DossierSessions sessions = new DossierSessions();
        DossierSession session = sessions.acquire(DossierFiles.path(file));
        DossierEdit.apply(sessions, file,
                dossier -> DossierEdit.claim(dossier, id).map(claim -> new Assign(claim, "Ada")), null);
        assertTrue(session.dirty());
        assertTrue(session.undoLabel().isPresent());
        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(DossierFiles.path(file)));
        sessions.release(session);
    }

    @Test
    void nothingIsSavedWhereThereIsNothingToChange() throws CoreException, InterruptedException {
        workspace.open(dossier(), file);
        join();
        IStatus done = DossierEdit.apply(new DossierSessions(), file,
                dossier -> DossierEdit.claim(dossier, "gone").map(claim -> new Assign(claim, "Ada")), null);
        assertEquals(IStatus.CANCEL, done.getSeverity());
    }
}
