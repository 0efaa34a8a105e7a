/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

import org.claimbench.core.session.DossierSession;
import org.claimbench.core.snapshots.SnapshotState;
import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.model.Claim;
import org.claimbench.model.Evidence;
import org.claimbench.model.SourceKind;
import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files become evidence of the claim in hand, with their bytes beside the dossier, in one step. */
@SuppressWarnings("null") // the fields are filled before each test
class FileEvidenceTest {

    private static final String REPORT = "Daily notice\n\nOf 74,185 cases, 1,868 died. None of them was young.\n";

    @TempDir
    private Path folder;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private DossierSession session;
    private DossierPresenter presenter;
    private Path report;

    @BeforeEach
    void aClaimInHand() throws CoreException, IOException {
        session = DossierBuilder.before("The virus killed nearly 2,000 people.").claim("nearly 2,000")
                .session(folder.resolve("a.dossier"));
        presenter = new DossierPresenter(session, Screen.CHECKER, Clock.fixed(DossierBuilder.NOW, ZoneOffset.UTC),
                (work, then) -> waiting.add(() -> {
                    work.run();
                    then.run();
                }));
        waiting.clear(); // the text need not be read
        presenter.inHand().take(claim());
        report = Files.writeString(folder.resolve("notice.txt"), REPORT);
    }

    private Claim claim() {
        return session.dossier().getClaims().get(0);
    }

    private void finish() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private Evidence evidence(int number) {
        return claim().getEvidence().get(number - 1);
    }

    @Test
    void aFileBecomesEvidenceWithItsBytes() {
        assertTrue(presenter.files().add(List.of(report)).isOK());
        assertEquals("Taking in notice.txt", presenter.files().progress());
        assertTrue(claim().getEvidence().isEmpty());
        finish();
        assertEquals("", presenter.files().progress());
        assertEquals("Daily notice", evidence(1).getSource().getTitle());
        assertNull(evidence(1).getExcerpt());
        assertEquals(Screen.CHECKER, evidence(1).getBy());
        assertEquals(SnapshotState.PRESENT,
                SnapshotStore.beside(session.file()).state(evidence(1).getSnapshot().getSha256()));
        assertEquals("", presenter.files().note());
    }

    @Test
    void severalAreOneStep() throws IOException {
        Path picture = Files.write(folder.resolve("stand.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});
        presenter.files().add(List.of(report, picture));
        assertEquals("Taking in notice.txt, 1 of 2", presenter.files().progress());
        finish();
        assertEquals(2, claim().getEvidence().size());
        assertEquals(SourceKind.MEDIA, evidence(2).getSource().getKind());
        assertEquals("", presenter.files().note());
        assertEquals("Take In 2 Sources", session.undoLabel().orElseThrow());
        session.undo();
        assertTrue(claim().getEvidence().isEmpty());
        assertTrue(session.dossier().getSources().isEmpty());
    }

    @Test
    void whatCannotBeReadIsKeptAndSaysWhy() throws IOException {
        Path table = Files.write(folder.resolve("table.bin"), "a\0b".getBytes(StandardCharsets.UTF_8));
        presenter.files().add(List.of(table));
        finish();
        assertEquals("table.bin", evidence(1).getSource().getTitle());
        String note = presenter.files().note();
        assertTrue(note.startsWith("table.bin is kept as it is, without a text. "), note);
        assertTrue(note.contains("is not a text"), note);
    }

    @Test
    void aMissingFileIsToldAndTheOthersCome() {
        presenter.files().add(List.of(folder.resolve("gone.pdf"), report));
        finish();
        assertEquals(1, claim().getEvidence().size());
        assertTrue(presenter.files().note().contains("gone.pdf"), presenter.files().note());
    }

    @Test
    void nothingIsTakenInAfterCancel() {
        presenter.files().add(List.of(report));
        assertFalse(presenter.files().add(List.of(report)).isOK());
        presenter.files().cancel();
        finish();
        assertTrue(claim().getEvidence().isEmpty());
        assertEquals("Cancelled. Nothing was taken in.", presenter.files().note());
        assertTrue(presenter.files().add(List.of(report)).isOK());
    }

    @Test
    void theClaimOfTheBeginningGetsThem() {
        presenter.files().add(List.of(report));
        presenter.inHand().take(null);
        finish();
        assertEquals(1, claim().getEvidence().size());
        presenter.inHand().take(null);
        assertEquals("Evidence belongs to a claim. Put the caret on one, or press Enter to make one, then paste.",
                presenter.files().add(List.of(report)).getMessage());
    }

    @Test
    void aFileThatIsThereIsTheSameSource() {
        presenter.files().add(List.of(report));
        finish();
        presenter.files().add(List.of(report));
        finish();
        assertEquals(1, session.dossier().getSources().size());
        assertEquals(evidence(1).getSource(), evidence(2).getSource());
    }

    @Test
    void wordsArePickedWithTheirPlace() {
        presenter.files().add(List.of(report));
        finish();
        ExcerptPresenter excerpt = wanted();
        assertEquals("Daily notice, notice.txt", excerpt.title());
        int start = excerpt.text().indexOf(" 1,868 died");
        assertEquals("paragraph 2: “1,868 died”", excerpt.place(start, start + " 1,868 died".length()));
        assertTrue(excerpt.pick(start, start + " 1,868 died".length()).isOK());
        assertEquals("1,868 died", evidence(1).getExcerpt());
        assertEquals("paragraph 2", evidence(1).getLocator());
        assertTrue(evidence(1).getPrefix().endsWith("74,185 cases, "), evidence(1).getPrefix());
        assertEquals("1,868 died", excerpt.chosen().orElseThrow().of(excerpt.text()));
        assertEquals("Pick Excerpt", session.undoLabel().orElseThrow());
        session.undo();
        assertNull(evidence(1).getExcerpt());
        assertNull(evidence(1).getLocator());
    }

    @Test
    void theSentenceAtTheCaretIsMeantWhereNothingIsSelected() {
        presenter.files().add(List.of(report));
        finish();
        ExcerptPresenter excerpt = wanted();
        int caret = excerpt.text().indexOf("young");
        assertTrue(excerpt.pick(caret, caret).isOK());
        assertEquals("None of them was young.", evidence(1).getExcerpt());
    }

    @Test
    void damagedBytesAreToldInOneSentence() throws IOException {
        presenter.files().add(List.of(report));
        finish();
        Path bytes = SnapshotStore.beside(session.file()).folder();
        try (var files = Files.walk(bytes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                file.toFile().setWritable(true);
                Files.writeString(file, "something else");
            }
        }
        ExcerptPresenter excerpt = wanted();
        assertEquals("", excerpt.text());
        assertTrue(excerpt.trouble().startsWith("No text can be read from notice.txt:"), excerpt.trouble());
        assertFalse(excerpt.pick(0, 0).isOK());
    }

    @Test
    void withoutAFileNothingCanBePicked() {
        presenter.evidence().paste("1,868 died");
        assertEquals("No file of this source is kept. Add its file, then pick the words.",
                presenter.evidence().pickExcerpt().getMessage());
        assertTrue(presenter.evidence().original().isEmpty());
    }

    @Test
    void aCopyOfTheOriginalIsOpenedAndAProgramIsNot() throws CoreException, IOException {
        presenter.files().add(List.of(report));
        finish();
        Path copy = presenter.evidence().original().orElseThrow().copy();
        assertEquals("notice.txt", copy.getFileName().toString());
        assertEquals(REPORT, Files.readString(copy));
        Path script = Files.writeString(folder.resolve("run.desktop"), "[Desktop Entry]");
        presenter.files().add(List.of(script));
        finish();
        OriginalFile program = presenter.evidence().original().orElseThrow();
        CoreException refused = org.junit.jupiter.api.Assertions.assertThrows(CoreException.class, program::copy);
        assertTrue(refused.getMessage().startsWith("run.desktop is no document that is safe to open."),
                refused.getMessage());
    }

    private ExcerptPresenter wanted() {
        ExcerptPresenter[] asked = new ExcerptPresenter[1];
        presenter.addListener(new DossierListener() {
            @Override
            public void excerptWanted(ExcerptPresenter excerpt) {
                asked[0] = excerpt;
            }
        });
        assertTrue(presenter.evidence().pickExcerpt().isOK());
        boolean[] read = new boolean[1];
        asked[0].read(() -> read[0] = true);
        finish();
        assertTrue(read[0]);
        return asked[0];
    }
}
