/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.claimbench.core.commands.SetPublisher;
import org.claimbench.core.commands.SetSourceUrl;
import org.claimbench.model.Claim;
import org.claimbench.model.Source;
import org.claimbench.model.Stance;
import org.claimbench.testkit.Canary;
import org.claimbench.testkit.Workpiece;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Who a source is goes into the vault and comes out again, by the command line. */
class VaultVerbTest {

    private static final String PHRASE = "correct horse\n";
    private static final String TYPED = "--passphrase-stdin";

    private final Path dossier;
    private final Path vault;
    private final String key;
    private final String id;
    private final OwnVault own;

    VaultVerbTest(@TempDir Path folder) throws CoreException {
        Workpiece work = Workpiece.before("Chips\n\nSales rose.");
        Claim claim = work.claim("Sales rose");
        Source source = work.evidence(claim, Canary.NAME, Stance.SUPPORTS, "They rose").getSource();
        work.run(new SetPublisher(source, Canary.PUBLISHER));
        work.run(new SetSourceUrl(source, Canary.URL));
        id = source.getId();
        key = work.dossier().getId() + "  " + id;
        dossier = work.saveTo(folder.resolve("x.dossier"));
        vault = folder.resolve("own/sources.vault");
        own = new OwnVault(vault);
    }

    @AfterEach
    void leaveTheVault() {
        own.close();
    }

    private Run protect() {
        return Run.typed(PHRASE, "vault", "protect", dossier, id, TYPED, "--alias", "An official");
    }

    private Run reveal(String passphrase) {
        return Run.typed(passphrase, "vault", "reveal", dossier, id, TYPED);
    }

    @Test
    void who_it_is_moves_to_the_vault_and_can_be_revealed() throws IOException {
        Run run = protect();

        assertEquals("An official\n", run.out());
        assertEquals(0, run.code());
        assertTrue(run.err().contains("Copies from before"), run.err());
        assertEquals(Set.of(), Canary.in(Files.readAllBytes(dossier)));
        assertTrue(Files.readString(dossier).contains("An official"));
        assertEquals(new Run(0, "Name: " + Canary.NAME + "\nReach: " + Canary.URL + "\nNotes: " + Canary.PUBLISHER
                + "\n", ""), reveal(PHRASE));
        assertEquals(new Run(0, key + "\n", ""), Run.typed(PHRASE, "vault", "list", TYPED));
    }

    @Test
    void machines_can_read_it() throws IOException {
        protect();

        ObjectMapper json = new ObjectMapper();
        assertEquals(id, json.readTree(Run.typed(PHRASE, "vault", "list", TYPED, "--json").out()).path(0)
                .path("source").asText());
        assertEquals(Canary.NAME, json.readTree(Run.typed(PHRASE, "vault", "reveal", dossier, id, TYPED, "--json")
                .out()).path("name").asText());
    }

    @Test
    void protecting_again_takes_what_is_new_and_keeps_what_is_known() throws CoreException {
        protect();
        String url = "https://second.example/";
        org.claimbench.core.session.DossierSession session = new org.claimbench.core.session.DossierSession(dossier);
        session.execute(new SetSourceUrl(session.dossier().getSources().get(0), url));
        session.save();
        assertEquals(1, Run.of("check", dossier).code());

        assertEquals("An official\n", Run.typed(PHRASE, "vault", "protect", dossier, id, TYPED).out());

        assertEquals("Name: " + Canary.NAME + "\nReach: " + Canary.URL + "\nReach: " + url + "\nNotes: "
                + Canary.PUBLISHER + "\n", reveal(PHRASE).out());
    }

    @Test
    void without_an_alias_it_is_called_by_its_number() {
        assertEquals("Protected source 1\n", Run.typed(PHRASE, "vault", "protect", dossier, id, TYPED).out());
    }

    @Test
    void the_passphrase_can_be_changed() {
        protect();

        Run run = Run.typed(PHRASE + "battery staple\r\n", "vault", "passphrase", TYPED);

        assertEquals(0, run.code(), run.err());
        assertEquals(3, reveal(PHRASE).code());
        assertEquals(0, reveal("battery staple").code());
    }

    @Test
    void nothing_is_changed_when_the_vault_cannot_take_it() throws IOException {
        protect();
        byte[] before = Files.readAllBytes(vault);
        byte[] open = Files.readAllBytes(dossier);

        Run wrong = Run.typed("wrong one", "vault", "protect", dossier, id, TYPED, "--alias", "Another");

        assertEquals(3, wrong.code());
        assertTrue(wrong.oneSentence() && wrong.err().contains("sources.vault"), wrong.err());
        assertEquals(Set.of(), Canary.in(wrong.out() + wrong.err()));
        org.junit.jupiter.api.Assertions.assertArrayEquals(before, Files.readAllBytes(vault));
        org.junit.jupiter.api.Assertions.assertArrayEquals(open, Files.readAllBytes(dossier));
    }

    @Test
    void bad_input_is_told_in_one_sentence() {
        for (Run run : new Run[] {Run.typed(PHRASE, "vault", "list", TYPED),
                Run.typed("short\n", "vault", "protect", dossier, id, TYPED),
                Run.typed(PHRASE, "vault", "protect", dossier, "source-x", TYPED),
                Run.typed(PHRASE, "vault", "protect", dossier, id, TYPED, "--alias", " ")}) {
            assertEquals(3, run.code(), run.err());
            assertTrue(run.oneSentence(), run.err());
        }
        assertFalse(Files.exists(vault));
        protect();
        Run two = Run.typed(PHRASE + "short\n", "vault", "passphrase", TYPED);
        assertEquals(3, two.code());
        assertTrue(two.oneSentence() && two.err().contains("8"), two.err());
        Run one = Run.typed(PHRASE, "vault", "passphrase", TYPED);
        assertEquals(2, one.code());
        assertTrue(one.oneSentence() && one.err().contains(TYPED), one.err());
    }

    @Test
    void what_the_vault_does_not_know_is_said() throws IOException {
        protect();
        Files.writeString(dossier, Files.readString(dossier).replace(id, "source-9"));

        Run run = Run.typed(PHRASE, "vault", "reveal", dossier, "source-9", TYPED);

        assertEquals(3, run.code());
        assertTrue(run.oneSentence() && run.err().contains("source-9"), run.err());
    }

    @Test
    void the_environment_is_asked_and_no_argument() throws IOException, CoreException {
        Passphrases set = new Passphrases(null, null, name -> name.equals("CLAIMBENCH_PASSPHRASE") ? "geheim" : null);
        assertEquals("geheim", new String(set.known().orElseThrow()));
        assertEquals("geheim", new String(set.first().orElseThrow()));
        assertTrue(set.next().isEmpty());
        assertEquals(2, Run.of("vault", "list", "--passphrase", "geheim").code());
    }
}
