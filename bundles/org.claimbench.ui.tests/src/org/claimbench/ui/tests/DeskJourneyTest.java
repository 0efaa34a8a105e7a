/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.claimbench.core.sample.Sample;
import org.claimbench.model.Claim;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.ui.editor.DossierEditor;
import org.claimbench.workspace.DossierFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text becomes a reported dossier, in the window. */
class DeskJourneyTest extends WindowTest {

    /** What is marked in a text, and what is found out about it. */
    private record Finding(String words, String statement, String saidBy, String source, String excerpt, int stance,
            int digit, String rationale) {
    }

    @Test
    void theSampleArticleIsChecked(@TempDir Path folder) throws Exception {
        Sample.writeTo(folder);
        journey(Files.readString(folder.resolve(Sample.ARTICLE)), "sample", folder,
                "Huawei denies that it would ever pass its customers’ secrets to Beijing", "killed nearly 2,000 people",
                "Sales of chips in China reached $13.03 billion in October");
    }

    @Test
    void aNamedArticleIsChecked(@TempDir Path folder) throws Exception {
        String article = System.getProperty("claimbench.article", "");
        assumeFalse(article.isEmpty(), "Set the system property claimbench.article to the article's file to run this.");
        journey(Files.readString(Path.of(article)), "named", folder,
                "Huawei denies it would filter secrets to Beijing", "killed nearly 2,000",
                "Semiconductor sales to China hit $13.03 billion in October");
    }

    private void journey(String text, String name, Path folder, String denial, String toll, String figure)
            throws Exception {
        List<Finding> findings = List.of(
                new Finding(denial, "Huawei has denied passing secrets.", "Huawei", "Company statement",
                        "We would never do so.", 1, 3, "Which words, said to whom?"),
                new Finding(toll, "Nearly 2,000 people had died.", "", "Daily notice", "1,868 deaths", 1, 1,
                        "Within the **hedge**."),
                new Finding(figure, "Sales were $13.03 billion in October 2019.", "", "Sales report", "12.66 billion",
                        2, 2, "A three-month average."));
        DossierEditor editor = desk.newDossier(text, name, "2020-02-18T12:00-05:00", false);
        IFile file = DossierFiles.defaultProject().getFile(name + ".dossier");
        for (Finding finding : findings) {
            record(editor, finding);
        }
        desk.picture(name + "-checked");
        assertTrue(editor.isDirty());
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
        desk.page().closeEditor(editor, false);

        DossierEditor again = desk.open(file);
        for (Finding finding : findings) {
            findAgain(Objects.requireNonNull(again.presenter()), finding);
        }
        desk.picture(name + "-reopened");
        Path report = folder.resolve("report.html");
        desk.exportReport(report);
        String html = Files.readString(report);
        for (Finding finding : findings) {
            assertTrue(html.contains(finding.statement()), finding.statement());
            assertTrue(html.contains(finding.source()), finding.source());
            assertTrue(html.contains(finding.excerpt()), finding.excerpt());
        }
        assertTrue(html.contains("<strong>hedge</strong>"), "the rationale's Markdown");
    }

    private void record(DossierEditor editor, Finding finding) {
        desk.mark(finding.words());
        Claim claim = Objects.requireNonNull(Objects.requireNonNull(editor.presenter()).inHand().claim());
        assertEquals(finding.words(), claim.getAnchors().get(0).getExact());
        desk.write("restatement", finding.statement());
        desk.name("saidBy", finding.saidBy());
        desk.click("addEvidence");
        desk.name("source", finding.source());
        desk.write("url", "https://example.org/" + finding.digit());
        desk.write("excerpt", finding.excerpt());
        desk.choose("stance", finding.stance());
        desk.page().activate(editor);
        Widgets.press(desk.text(), '0' + finding.digit(), (char) ('0' + finding.digit()));
        desk.write("rationale", finding.rationale());
        desk.page().activate(editor);
    }

    private void findAgain(DossierPresenter presenter, Finding finding) {
        Claim claim = presenter.dossier().getClaims().stream()
                .filter(one -> finding.statement().equals(one.getRestatement())).findFirst().orElseThrow();
        presenter.inHand().take(claim);
        Widgets.settle();
        assertEquals(finding.words(), presenter.marks().of(claim).get(0).span().of(presenter.document().text()));
        assertEquals(finding.statement(), desk.read("restatement"));
        assertEquals(finding.excerpt(), desk.read("excerpt"));
        assertEquals(finding.rationale(), desk.read("rationale"));
        assertEquals(List.of(OutcomeKind.OK, OutcomeKind.CHANGE, OutcomeKind.QUERY).get(finding.digit() - 1),
                presenter.marks().of(claim).get(0).outcome().kind());
    }
}
