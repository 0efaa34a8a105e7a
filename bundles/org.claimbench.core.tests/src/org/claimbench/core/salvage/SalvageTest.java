/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.salvage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.claimbench.core.sample.Sample;
import org.claimbench.core.store.DossierStore;
import org.claimbench.core.store.Everything;
import org.claimbench.core.store.HostileFiles;
import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Dossier;
import org.claimbench.model.Stance;
import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is readable of a damaged file comes out whole, and what is not is named with its line. */
class SalvageTest {

    private final Path damaged;
    private final Path saved;

    SalvageTest(@TempDir Path folder) {
        damaged = folder.resolve("torn.dossier");
        saved = folder.resolve("saved.dossier");
    }

    private static String good(Path folder) throws CoreException, IOException {
        return Files.readString(DossierBuilder.after("Nearly 2,000 died, WHO said.").claim("WHO said")
                .type(ClaimType.ATTRIBUTION).saidBy("Müller").evidence("A report", Stance.SUPPORTS, "1,868")
                .rating(2, "Because.").claim("2,000").innerOf(1).evidence("Another", Stance.REFUTES, "2,004")
                .rating(5, "No.").write(folder.resolve("good.dossier")));
    }

    private List<String> losses(String content) throws CoreException, IOException {
        Files.writeString(damaged, content);
        Salvaged salvaged = Salvage.read(damaged);
        salvaged.saveTo(saved);
        return salvaged.losses().stream().map(loss -> loss.line() + ": " + loss.what()).toList();
    }

    private Dossier saved() throws CoreException {
        return new DossierStore().load(saved, new ResourceSetImpl());
    }

    private List<String> lossesWithin(String content) throws CoreException, IOException {
        return losses(HostileFiles.dossier(content));
    }

    private String sample() throws IOException {
        return Files.readString(Sample.writeTo(damaged.resolveSibling("sample")));
    }

    @Test
    void aWholeFileComesOutTheSame() throws CoreException, IOException {
        assertEquals(List.of(), losses(good(damaged.getParent())));
        assertArrayEquals(Files.readAllBytes(damaged), Files.readAllBytes(saved));
        assertEquals(List.of(), losses(new String(Everything.bytes(), StandardCharsets.UTF_8)));
        assertArrayEquals(Files.readAllBytes(damaged), Files.readAllBytes(saved));
    }

    @Test
    void everythingBeforeABreakIsKept() throws CoreException, IOException {
        byte[] whole = sample().getBytes(StandardCharsets.UTF_8);
        Pattern claim = Pattern.compile("<claims\\s[^>]*>");
        for (int length = whole.length - 3; length > 400; length -= 97) {
            byte[] torn = Arrays.copyOf(whole, length);
            Files.write(damaged, torn);
            Salvaged salvaged = Salvage.read(damaged);
            salvaged.saveTo(saved);
            assertEquals(claim.matcher(new String(torn, StandardCharsets.UTF_8)).results().count(),
                    saved().getClaims().size(), "cut at " + length);
            assertFalse(salvaged.losses().isEmpty());
            assertArrayEquals(torn, Files.readAllBytes(damaged));
        }
    }

    @Test
    void aTextThatBreaksOffIsKeptAsFarAsItGoes() throws CoreException, IOException {
        String good = good(damaged.getParent());
        List<String> losses = losses(good.substring(0, good.indexOf("ecause.")));
        Claim claim = saved().getClaims().get(0);
        assertEquals("B", claim.getFinding().getRationale());
        assertEquals("The file is damaged or ends here, within Finding finding-1; what followed is lost.",
                losses.get(losses.size() - 1).replaceFirst("^\\d+: ", ""));
    }

    @Test
    void behindABreakReadingGoesOnWithTheNextPart() throws CoreException, IOException {
        String good = good(damaged.getParent());
        int line = 1 + (int) good.substring(0, good.indexOf("Because.")).lines().count() - 1;
        List<String> losses = losses(good.replace("Because.", "Be<cause."));
        Dossier dossier = saved();
        assertEquals(List.of("claim-1", "claim-2"), dossier.getClaims().stream().map(Claim::getId).toList());
        assertEquals("Be", dossier.getClaims().get(0).getFinding().getRationale());
        assertEquals("No.", dossier.getClaims().get(1).getFinding().getRationale());
        assertEquals(dossier.getClaims().get(0), dossier.getClaims().get(1).getInnerOf());
        assertEquals(1, losses.size(), losses::toString);
        assertTrue(losses.get(0).startsWith(line + ": The file is damaged here, within Finding finding-1; reading "),
                losses::toString);
    }

    @Test
    void aDamagedBeginningDoesNotHideTheRest() throws CoreException, IOException {
        String good = good(damaged.getParent());
        List<String> losses = losses("\u0000".repeat(300) + good.substring(300));
        assertEquals(2, saved().getClaims().size());
        assertTrue(losses.contains("1: Characters that no text can hold were replaced by “\uFFFD”."), losses::toString);
    }

    @Test
    void aTailOfAnOlderFileIsNotTakenForMore() throws CoreException, IOException {
        String good = good(damaged.getParent());
        List<String> losses = losses(good + good.substring(good.indexOf("  <claims")));
        assertEquals(2, saved().getClaims().size());
        assertEquals(1, losses.size(), losses::toString);
        assertTrue(losses.get(0).endsWith("What stands behind the end of the dossier was left out."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <claims id="c"\\n mood="good"/>|4: “mood” of Claim c is not known and was left out; it said “good”.
            <claims id="c">\\n<moods>x</moods></claims>|4: “moods” in Claim c is not known and was left out with all \
            that is in it.
            <claims id="c" type="rumour"/>|3: “rumour” is not a possible value for “type” of Claim c and was left out.
            <claims id="c"/><documents id="d"><revisions id="r"><text>ab</text><origins>1-3 page 9</origins>\
            </revisions></documents>|3: “1-3 page 9” is not a possible value for “origins” of Revision r and was left \
            out.
            <claims id="c" asOf="Tuesday"/>|3: “Tuesday” is not a possible value for “asOf” of Claim c and was left out.
            <claims id="c"\\ninnerOf="claim-9"/>|4: “innerOf” of Claim c refers to “claim-9”, which is not in the \
            file; the reference was left out.
            <claims id="c" assertedBy="c"/>|3: “assertedBy” of Claim c refers to “c”, which is a Claim and cannot \
            stand there; the reference was left out.
            <claims id="c">milk</claims>|3: The text “milk” in Claim c stands where no text belongs and was left out.
            <claims id="c"><finding id="f"/><finding id="g"/></claims>|3: There was a “finding” of Claim c already; \
            this one was left out.
            <?style x?><claims id="c"/>|3: The instruction “style” is not known and was left out.
            <claims id="c"><restatement>a&#12;b</restatement></claims>|3: Characters that no text can hold were \
            replaced by “\uFFFD”.
            <claims id="c"><innerOf href="http://x/o.dossier#x"/></claims>|3: “innerOf” in Claim c is not known and \
            was left out with all that is in it.
            """)
    void whatIsLeftOutIsNamedWithItsLine(String content, String loss) throws CoreException, IOException {
        assertEquals(List.of(loss), lossesWithin(content.replace("\\n", "\n")));
        assertEquals(List.of("c"), saved().getClaims().stream().map(Claim::getId).toList());
    }

    @Test
    void aSecondElementOfTheSameIdIsKeptUnderANewOne() throws CoreException, IOException {
        List<String> losses = lossesWithin(
                "<claims id=\"c\"/>\n<claims id=\"c\" innerOf=\"c\"/>\n<claims id=\"a b\"/>");
        List<Claim> claims = saved().getClaims();
        assertEquals(claims.get(0), claims.get(1).getInnerOf());
        assertEquals(
                List.of("4: The id “c” was used before; this Claim was given the id " + claims.get(1).getId() + '.',
                        "5: A Claim has no id that can be used; it was given the id " + claims.get(2).getId() + '.'),
                losses);
    }

    @Test
    void aReferenceToABadIdFollowsItsElement() throws CoreException, IOException {
        lossesWithin("<claims id=\"http://x#y\"/><claims id=\"d\" innerOf=\"http://x#y\"/>");
        List<Claim> claims = saved().getClaims();
        assertEquals(claims.get(0), claims.get(1).getInnerOf());
    }

    @Test
    void aNewerVersionIsReadAsFarAsItIsKnown() throws CoreException, IOException {
        List<String> losses = losses(good(damaged.getParent()).replace("/dossier/0", "/dossier/7"));
        assertEquals(2, saved().getClaims().size());
        assertEquals(1, losses.size(), losses::toString);
        assertTrue(losses.get(0).contains("of another version of the format (https://claimbench.org/dossier/7)"));
    }

    @Test
    void aFileInAnotherEncodingKeepsItsOtherWords() throws CoreException, IOException {
        Files.write(damaged, good(damaged.getParent()).getBytes(StandardCharsets.ISO_8859_1));
        Salvage.read(damaged).saveTo(saved);
        assertEquals("M\uFFFDller", saved().getParties().get(0).getName());
        assertEquals(2, saved().getClaims().size());
    }

    @Test
    void theDamagedFileIsNeverWrittenOver() throws IOException {
        String content = HostileFiles.dossier("<claims/>");
        Files.writeString(damaged, content);
        assertEquals("torn.dossier is the damaged file itself, which stays as it is. Choose another name.",
                assertThrows(CoreException.class, () -> Salvage.read(damaged).saveTo(damaged)).getStatus()
                        .getMessage());
        assertEquals(content, Files.readString(damaged));
    }
}
