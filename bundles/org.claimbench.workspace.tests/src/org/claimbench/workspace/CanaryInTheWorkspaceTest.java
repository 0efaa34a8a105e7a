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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;

import org.claimbench.core.commands.ProtectSource;
import org.claimbench.core.commands.Restate;
import org.claimbench.core.commands.SetPublisher;
import org.claimbench.core.commands.SetSourceUrl;
import org.claimbench.core.commands.UseCase;
import org.claimbench.core.session.DossierSession;
import org.claimbench.core.vault.Identity;
import org.claimbench.core.vault.SourceKey;
import org.claimbench.core.vault.Vault;
import org.claimbench.model.Source;
import org.claimbench.model.Stance;
import org.claimbench.testkit.Canary;
import org.claimbench.testkit.CanarySearch;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.testkit.ErrorLog;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * A protected source’s name is nowhere in the workspace: files, local history, markers, log. The counter-test has a
 * word of its own each time, because local history outlives a test.
 */
@Timeout(60)
class CanaryInTheWorkspaceTest {

    private static final String ALIAS = "Source K";

    @RegisterExtension
    final TestProject workspace = new TestProject();
    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private final IFile file = workspace.file("a.dossier");
    private final Path outside;

    CanaryInTheWorkspaceTest(@TempDir Path outside) {
        this.outside = outside;
    }

    /** Protects a source outside the workspace, with the vault first, and brings the dossier in. */
    private DossierSession imported(String restatement) throws CoreException, IOException {
        DossierBuilder builder = DossierBuilder.before("Sales rose.").claim("Sales rose").evidence(Canary.NAME,
                Stance.SUPPORTS, "They did");
        Path away = outside.resolve("away.dossier");
        DossierSession session = builder.session(away);
        Source source = session.dossier().getSources().get(0);
        run(session, new SetPublisher(source, Canary.PUBLISHER));
        run(session, new SetSourceUrl(source, Canary.URL));
        run(session, new Restate(session.dossier().getClaims().get(0), restatement));
        ProtectSource protect = new ProtectSource(source, ALIAS);
        keep(new SourceKey(session.dossier().getId(), source.getId()), protect.identity());
        run(session, protect);
        session.save();
        Files.copy(away, DossierFiles.path(file));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        return new DossierSession(DossierFiles.path(file));
    }

    private void keep(SourceKey key, Identity identity) throws CoreException {
        try (Vault vault = Vault.create(outside.resolve("sources.vault"), "correct horse".toCharArray())) {
            vault.put(key, identity);
            vault.save();
        }
    }

    private static void run(DossierSession session, UseCase useCase) {
        assertTrue(session.execute(useCase).isOK());
    }

    /** Edits and saves twice, so that there is history, with markers, and lets the workspace write all it knows. */
    private void work(DossierSession session) throws CoreException, InterruptedException {
        ProblemMarkers markers = new ProblemMarkers(session, file, Runnable::run);
        try {
            for (String more : List.of(" in May", " in June")) {
                run(session, new Restate(session.dossier().getClaims().get(0),
                        session.dossier().getClaims().get(0).getRestatement() + more));
                WorkspaceSave.save(session, file, null);
            }
            Job.getJobManager().join(ProblemMarkers.FAMILY, null);
            assertEquals(2, file.findMarkers(ProblemMarker.TYPE, true, IResource.DEPTH_ZERO).length);
            assertEquals(2, file.getHistory(null).length);
            ResourcesPlugin.getWorkspace().save(true, null);
        } finally {
            markers.dispose();
            Job.getJobManager().join(ProblemMarkers.FAMILY, null);
        }
    }

    private static SortedSet<String> places(List<String> words) throws IOException {
        return new CanarySearch(words).in(ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath());
    }

    @Test
    void theNameIsNowhere() throws CoreException, IOException, InterruptedException {
        work(imported("Sales rose"));
        assertEquals(Set.of(), places(Canary.words()));
        assertTrue(Files.readString(DossierFiles.path(file)).contains(ALIAS));
    }

    @Test
    void aNameInTheDossierIsFoundInFileHistoryMarkersAndLog()
            throws CoreException, IOException, InterruptedException {
        String name = "Zeisig" + UUID.randomUUID().toString().replace("-", "");
        work(imported("Sales rose, says " + name));
        log.expect(name);
        ILog.of(CanaryInTheWorkspaceTest.class).warn(name);
        SortedSet<String> places = places(List.of(name));
        for (String place : List.of("Test/a\\.dossier", "\\.metadata/.*/\\.history/.*", "\\.metadata/.*\\.markers.*",
                "\\.metadata/\\.log")) {
            assertTrue(places.stream().anyMatch(found -> found.replace('\\', '/').matches(place)), place + places);
        }
    }
}
