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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;

import org.claimbench.core.commands.RecordRating;
import org.claimbench.core.commands.SetRationale;
import org.claimbench.core.commands.UseCase;
import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierPackage;
import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract of the format, on a file with everything in it: same bytes everywhere, small changes stay small. */
class FormatContractTest {

    private final DossierStore store = new DossierStore();
    private final Path file;

    FormatContractTest(@TempDir Path folder) {
        file = folder.resolve("everything.dossier");
    }

    @BeforeEach
    void write() throws IOException {
        Files.write(file, Everything.bytes());
    }

    @Test
    void everyFeatureOfTheModelIsInTheFile() throws CoreException {
        Set<String> missing = new TreeSet<>();
        DossierPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract()).forEach(type -> type.getEAllStructuralFeatures()
                        .forEach(feature -> missing.add(name(type, feature))));
        Dossier dossier = store.load(file, new ResourceSetImpl());
        strike(missing, dossier);
        dossier.eAllContents().forEachRemaining(element -> strike(missing, element));
        assertEquals(Set.of(), missing);
    }

    private static void strike(Set<String> missing, EObject element) {
        element.eClass().getEAllStructuralFeatures().stream().filter(element::eIsSet)
                .forEach(feature -> missing.remove(name(element.eClass(), feature)));
    }

    private static String name(EClass type, EStructuralFeature feature) {
        return type.getName() + '.' + feature.getName();
    }

    @ParameterizedTest
    @CsvSource({"en-US,UTC,LF", "ar-EG,Africa/Cairo,CRLF", "th-TH-u-ca-buddhist-nu-thai,Asia/Bangkok,CR",
            "tr-TR,Pacific/Apia,CRLF", "de-DE,America/St_Johns,LF", "ja-JP-u-ca-japanese,Asia/Tokyo,CRLF"})
    void openingAndSavingChangesNoByteOnAnyMachine(String locale, String zone, String lineEnd)
            throws CoreException, IOException {
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        String lineEndBefore = System.lineSeparator();
        Locale.setDefault(Locale.forLanguageTag(locale));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        System.setProperty("line.separator", lineEnd.replace("CR", "\r").replace("LF", "\n"));
        try {
            store.save(store.load(file, new ResourceSetImpl()), file);
            assertArrayEquals(Everything.bytes(), Files.readAllBytes(file));
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
            System.setProperty("line.separator", lineEndBefore);
        }
    }

    @Test
    void whatAReaderWantsStandsFirstAndAnyOtherOrderIsReadToo() throws CoreException, IOException {
        String text = Files.readString(file);
        int start = text.indexOf("    <restatement>");
        int end = text.indexOf("</restatement>\n") + "</restatement>\n".length();
        assertTrue(start < text.indexOf("<anchors", text.indexOf("<claims")), "the restatement stands below");
        int last = text.indexOf("  </claims>");
        Files.writeString(file, text.substring(0, start) + text.substring(end, last) + text.substring(start, end)
                + text.substring(last));
        store.save(store.load(file, new ResourceSetImpl()), file);
        assertEquals(text, Files.readString(file));
    }

    @Test
    void anotherRatingChangesNothingElse() throws CoreException, IOException {
        DossierSession session = new DossierSession(file);
        Claim claim = session.dossier().getClaims().get(0);
        assertEquals(List.of("rating=\"rating-1\"", "asOf=\"2020-02-18\"", "by=\"Ed Editor\"",
                "at=\"2020-02-18T17:00:00Z\""),
                changed(session, new RecordRating(claim, session.dossier().getScale().getRatings().get(0), "Ed Editor",
                        DossierBuilder.NOW)));
    }

    @Test
    void oneMoreLineOfRationaleIsOneMoreLine() throws CoreException, IOException {
        DossierSession session = new DossierSession(file);
        Claim claim = session.dossier().getClaims().get(0);
        List<String> changed = changed(session, new SetRationale(claim, "- The report has another figure.\n"
                + "- Somebody else says so.\n- Nobody else says so.", "Ada Checker",
                claim.getFinding().getAt()));
        assertEquals(List.of("- Somebody else says so."), changed);
    }

    /** The lines of the new file between those at its beginning and end that are as before. */
    private List<String> changed(DossierSession session, UseCase change) throws CoreException, IOException {
        List<String> before = Files.readAllLines(file);
        assertTrue(session.execute(change).isOK());
        session.save();
        List<String> after = Files.readAllLines(file);
        int shorter = Math.min(before.size(), after.size());
        int same = 0;
        while (same < shorter && before.get(same).equals(after.get(same))) {
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < shorter - same && before.get(before.size() - 1 - sameAtEnd)
                .equals(after.get(after.size() - 1 - sameAtEnd))) {
            sameAtEnd++;
        }
        return after.subList(same, after.size() - sameAtEnd).stream().map(String::strip).toList();
    }
}
