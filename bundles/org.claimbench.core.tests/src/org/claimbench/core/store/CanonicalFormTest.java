/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

import org.claimbench.core.commands.RecordDisposition;
import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Disposition;
import org.claimbench.model.Dossier;
import org.claimbench.model.Stance;
import org.claimbench.model.values.PartialDate;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.testkit.LargeDossier;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same dossier is the same bytes, and a small change is a small difference. */
class CanonicalFormTest {

    private static final String TEXT = "Nearly 2,000 died, WHO said.\n\n“It <was> not & is not,” said Müller 😀.\n";

    private final DossierStore store = new DossierStore();
    private final Path file;

    CanonicalFormTest(@TempDir Path folder) {
        file = folder.resolve("a.dossier");
    }

    private static DossierBuilder sample() {
        return DossierBuilder.after(TEXT).claim("WHO said").type(ClaimType.ATTRIBUTION).saidBy("Müller & Söhne \"AG\"")
                .evidence("A report", Stance.SUPPORTS, "1,868\n\nas of 17 Feb").rating(2, "- one\n- two\n")
                .claim("2,000")
                .type(ClaimType.FIGURE).innerOf(1).evidence("Another", Stance.REFUTES, "2,004").rating(5, "No.");
    }

    private Dossier load() throws CoreException {
        return store.load(file, new ResourceSetImpl());
    }

    @Test
    void loadingAndSavingChangesNoByte() throws CoreException, IOException {
        sample().write(file);
        byte[] written = Files.readAllBytes(file);
        Dossier loaded = load();
        assertArrayEquals(written, store.canonical(loaded));
        store.save(loaded, file);
        assertArrayEquals(written, Files.readAllBytes(file));
    }

    @Test
    void theMarkOfATextEditorIsReadOver() throws CoreException, IOException {
        sample().write(file);
        byte[] written = Files.readAllBytes(file);
        Files.writeString(file, '\uFEFF' + Files.readString(file));
        assertArrayEquals(written, store.canonical(load()));
    }

    @Test
    void whatIsReadIsWhatWasWritten() throws CoreException {
        Dossier dossier = sample().build();
        Dossier before = EcoreUtil.copy(dossier);
        DossierSession.forNew(file, dossier).save();
        assertTrue(EcoreUtil.equals(before, load()));
    }

    @Test
    void aLargeDossierComesBackWhole() throws CoreException {
        Dossier before = LargeDossier.of(500);
        DossierSession.forNew(file, EcoreUtil.copy(before)).save();
        assertTrue(EcoreUtil.equals(before, load()));
    }

    @ParameterizedTest
    @ValueSource(strings = {" leading and trailing ", "\n\nblank lines\n\n\n", "\ttab\tin\t", "a  b   c", "]]>",
            "<![CDATA[x]]>",
            "&amp; &lt; &#10;", "“curly” — 😀 \u00A0\u2028\u0085\u007F", " ", "\n", "e\u0301"})
    void textsSurviveExactly(String text) throws CoreException {
        Dossier dossier = sample().build();
        Claim claim = dossier.getClaims().get(0);
        claim.setRestatement(text);
        claim.getFinding().setRationale(text);
        dossier.setTitle(text);
        dossier.getSources().get(0).setPublisher(text);
        DossierSession.forNew(file, dossier).save();
        Claim read = load().getClaims().get(0);
        assertEquals(text, read.getRestatement());
        assertEquals(text, read.getFinding().getRationale());
        assertEquals(text, ((Dossier) read.eContainer()).getTitle());
        assertEquals(text, ((Dossier) read.eContainer()).getSources().get(0).getPublisher());
    }

    @Test
    void longTextsAreElementsWithRealLineBreaks() throws CoreException, IOException {
        sample().write(file);
        List<String> lines = Files.readAllLines(file);
        int line = lines.indexOf("      <rationale>- one");
        assertTrue(line > 0, () -> String.join("\n", lines));
        assertEquals(List.of("- two", "</rationale>"), lines.subList(line + 1, line + 3));
        assertTrue(lines.contains("      <text>Nearly 2,000 died, WHO said."));
        assertFalse(Files.readString(file).contains("&#"));
    }

    @Test
    void everyAttributeHasALineOfItsOwn() throws CoreException, IOException {
        sample().write(file);
        for (String line : Files.readAllLines(file)) {
            assertTrue(line.startsWith("<?xml") || line.split("=\"").length <= 2, line);
        }
    }

    @Test
    void linesEndInLineFeedsAndTheTextIsUtf8() throws CoreException, IOException {
        sample().write(file);
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"));
        assertFalse(text.contains("\r"));
        assertTrue(text.endsWith("</dossier:Dossier>\n"));
        assertTrue(text.contains("Müller 😀"));
    }

    @Test
    void aChangedFindingChangesAHandfulOfLines() throws CoreException, IOException {
        sample().write(file);
        List<String> before = Files.readAllLines(file);
        DossierSession session = new DossierSession(file);
        session.execute(new RecordDisposition(session.dossier().getClaims().get(1), Disposition.CHANGE, "Ed Editor",
                DossierBuilder.NOW.plusSeconds(60)));
        session.save();
        List<String> after = Files.readAllLines(file);
        List<String> removed = without(before, after);
        List<String> added = without(after, before);
        assertTrue(removed.size() + added.size() <= 6, () -> removed + " -> " + added);
        assertTrue(added.contains("        disposition=\"change\""), added::toString);
    }

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> rest = new ArrayList<>(lines);
        others.forEach(rest::remove);
        return rest;
    }

    @ParameterizedTest
    @CsvSource({"ar-EG,Africa/Cairo", "th-TH-u-ca-buddhist-nu-thai,Asia/Bangkok", "tr-TR,Pacific/Apia",
            "de-DE,America/St_Johns", "ja-JP-u-ca-japanese,Asia/Tokyo"})
    void noMachineLeavesItsMark(String locale, String zone) throws CoreException, IOException {
        byte[] expected = Files.readAllBytes(dated().write(file));
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            assertArrayEquals(expected, store.canonical(load()));
            assertArrayEquals(expected, Files.readAllBytes(dated().write(file.resolveSibling("b.dossier"))));
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }

    private static DossierBuilder dated() {
        DossierBuilder builder = sample();
        Claim claim = builder.build().getClaims().get(0);
        claim.setAsOf(new PartialDate(LocalDate.of(2020, 2, 17)));
        claim.setLookAgain(new PartialDate(OffsetDateTime.parse("2021-01-02T03:04:05+05:45")));
        claim.getFinding().setAsOf(new PartialDate(Year.of(20)));
        return builder;
    }
}
