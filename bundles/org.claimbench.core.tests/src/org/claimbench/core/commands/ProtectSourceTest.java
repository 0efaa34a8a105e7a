/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.claimbench.core.snapshots.DossierSnapshots;
import org.claimbench.core.sources.IdentityFields;
import org.claimbench.core.sources.ToldSource;
import org.claimbench.core.vault.Identity;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Evidence;
import org.claimbench.model.Revision;
import org.claimbench.model.Snapshot;
import org.claimbench.model.Source;
import org.claimbench.model.Stance;
import org.claimbench.testkit.Canary;
import org.claimbench.testkit.Workpiece;
import org.junit.jupiter.api.Test;

/** Who a source is leaves the dossier, all at once, and comes back with undo. */
class ProtectSourceTest {

    private final Workpiece work = Workpiece.before("Chips\n\nSales rose.");
    private final Evidence evidence = work.evidence(work.claim("Sales rose"), Canary.NAME, Stance.SUPPORTS, "They did");
    private final Source source = work.dossier().getSources().get(0);

    ProtectSourceTest() {
        work.run(new SetPublisher(source, Canary.PUBLISHER));
        work.run(new SetSourceUrl(source, Canary.URL));
        work.run(new SetArchivedUrl(source, "https://archive.example/" + Canary.URL));
        work.run(new SetLocator(evidence, "p. 3"));
        Snapshot snapshot = DossierFactory.eINSTANCE.createSnapshot();
        snapshot.setSha256("ab".repeat(32));
        snapshot.setName(Canary.NAME + ".pdf");
        snapshot.setUrl(Canary.URL + "/memo.pdf");
        work.run(new AddSnapshot(source, snapshot));
    }

    @Test
    void whoItIsIsHandedOverForTheVault() {
        assertEquals(new Identity(Canary.NAME,
                Canary.URL + "\nhttps://archive.example/" + Canary.URL + '\n' + Canary.URL + "/memo.pdf",
                Canary.PUBLISHER + '\n' + Canary.NAME + ".pdf"), new ProtectSource(source, "Source K").identity());
    }

    @Test
    void nothingOfItStaysInTheDossier() throws IOException {
        work.run(new ProtectSource(source, "Source K"));
        assertEquals(Set.of(), Canary.in(work.session().bytes()));
        assertEquals("Source K", source.getTitle());
        assertEquals("ab".repeat(32), source.getSnapshots().get(0).getSha256());
        assertEquals("p. 3", evidence.getLocator());
        assertEquals("They did", evidence.getExcerpt());
    }

    @Test
    void theOriginalOfATextThatIsTheSameFileLosesItsNameToo() throws IOException {
        Revision revision = work.document().currentRevision();
        for (String sha256 : List.of("cd".repeat(32), "ab".repeat(32))) {
            Snapshot original = DossierFactory.eINSTANCE.createSnapshot();
            original.setId("snapshot-original");
            original.setSha256(sha256);
            original.setName(Canary.NAME + ".pdf");
            revision.setOriginal(original);
            work.run(new ProtectSource(source, "Source K"));
            assertEquals(sha256.startsWith("ab") ? sha256 : Canary.NAME + ".pdf", ToldSource.name(original));
            work.session().undo();
        }
        work.run(new ProtectSource(source, "Source K"));
        assertEquals(Set.of(), Canary.in(work.session().bytes()));
        revision.getOriginal().setName(Canary.NAME + ".pdf");
        assertEquals(Set.of(Literals.SNAPSHOT__NAME), IdentityFields.remaining(source));
        assertEquals("ab".repeat(32), ToldSource.name(revision.getOriginal()));
        assertEquals(Set.of("ab".repeat(32)), DossierSnapshots.withheld(work.dossier()));
    }

    @Test
    void undoBringsItBackAndRedoTakesItAgain() throws IOException {
        byte[] open = work.session().bytes();
        work.run(new ProtectSource(source, "Source K"));
        byte[] hidden = work.session().bytes();
        work.session().undo();
        assertArrayEquals(open, work.session().bytes());
        work.session().redo();
        assertArrayEquals(hidden, work.session().bytes());
    }

    @Test
    void whatIsFilledInLaterIsTakenOutByProtectingAgain() {
        work.run(new ProtectSource(source, "Source K"));
        work.run(new SetSourceUrl(source, Canary.URL));
        ProtectSource again = new ProtectSource(source, "Source K");
        assertEquals(new Identity("", Canary.URL, ""), again.identity());
        work.run(again);
        assertNull(source.getUrl());
        assertEquals(Set.of(), IdentityFields.remaining(source));
    }

    @Test
    void whatIsKnownAndWhatIsNewAreKeptTogether() {
        assertEquals(new Identity("A", "x\ny", "n"), new Identity("A", "x", "n").and(new Identity("", "x\ny", "n")));
    }
}
