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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.claimbench.ui.editor.DossierEditor;
import org.claimbench.workspace.DossierFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;

/** What is missing in a dossier stands in the Problems view until it is mended. */
class ProblemsInTheWindowTest extends WindowTest {

    private static final String MARKER = "org.claimbench.workspace.problem";
    private static final String WORDS = "Sales fell by a third";
    private static final String WITHOUT_FINDING = "Claim 1 has no finding: “" + WORDS + "”";
    private static final String WITHOUT_EVIDENCE = "Claim 1 has a finding, but no evidence. Add what it rests on.";

    private final IFile file = DossierFiles.defaultProject().getFile("problems.dossier");

    @Test
    void aClaimWithoutFindingIsAProblemUntilItIsMended() throws Exception {
        DossierEditor editor = open();
        desk.mark(WORDS);
        save(editor);
        awaitMarkers(WITHOUT_FINDING);
        IMarker marker = file.findMarkers(MARKER, false, IResource.DEPTH_ZERO)[0];
        assertEquals(IMarker.SEVERITY_WARNING, marker.getAttribute(IMarker.SEVERITY, -1));
        assertEquals("Claim 1", marker.getAttribute(IMarker.LOCATION, ""));
        ProblemsTable problems = new ProblemsTable(desk.page());
        awaitRow(problems, WITHOUT_FINDING);
        desk.picture("problems");
        assertTrue(problems.showsSeverities(), "images of severities");

        desk.page().activate(editor);
        Widgets.press(desk.text(), '1', '1');
        save(editor);
        awaitMarkers(WITHOUT_EVIDENCE);
        awaitRow(problems, WITHOUT_EVIDENCE);

        desk.click("addEvidence");
        desk.name("source", "Sales report");
        save(editor);
        awaitMarkers();
        Widgets.await("an empty Problems view", () -> problems.rows().isEmpty());
        desk.picture("problems-mended");
    }

    @Test
    void whatWasMendedButNotSavedIsAProblemAgain() throws Exception {
        DossierEditor editor = open();
        desk.mark(WORDS);
        save(editor);
        desk.mark("Officials will decide");
        awaitMarkers(WITHOUT_FINDING, "Claim 2 has no finding: “Officials will decide”");
        desk.page().closeEditor(editor, false);
        awaitMarkers(WITHOUT_FINDING);
        awaitRow(new ProblemsTable(desk.page()), WITHOUT_FINDING);
    }

    @Test
    void aProblemLeadsToItsClaim() throws Exception {
        DossierEditor editor = open();
        desk.mark(WORDS);
        desk.mark("Officials will decide");
        save(editor);
        awaitMarkers(WITHOUT_FINDING, "Claim 2 has no finding: “Officials will decide”");
        IMarker first = Arrays.stream(file.findMarkers(MARKER, false, IResource.DEPTH_ZERO))
                .filter(marker -> WITHOUT_FINDING.equals(marker.getAttribute(IMarker.MESSAGE, ""))).findFirst()
                .orElseThrow();
        IDE.openEditor(desk.page(), first);
        assertEquals(WORDS, Objects.requireNonNull(editor.presenter()).claim().restatement());
    }

    private DossierEditor open() {
        return desk.newDossier("Chips\n\n" + WORDS + " in May. Officials will decide.", "problems",
                "2020-02-18T12:00-05:00", false);
    }

    private void save(DossierEditor editor) {
        desk.page().activate(editor);
        desk.press(desk.text(), ActionFactory.SAVE);
        Widgets.await("the save", () -> !editor.isDirty());
    }

    private void awaitMarkers(String... messages) {
        Widgets.await("markers " + List.of(messages), () -> messages().equals(List.of(messages)));
    }

    private List<String> messages() {
        try {
            return Arrays.stream(file.findMarkers(MARKER, false, IResource.DEPTH_ZERO))
                    .map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).sorted().toList();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private void awaitRow(ProblemsTable problems, String message) {
        Widgets.await("a row of “" + message + "”", () -> problems.rows().stream()
                .allMatch(row -> row.startsWith(message) && row.contains(file.getName()))
                && problems.rows().size() == 1);
    }
}
