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

import java.util.Arrays;
import java.util.List;

import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Claim;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.workspace.DossierFiles;
import org.claimbench.workspace.ProblemMarkers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Problems are mended from the Problems view: one, or all of a kind, in dossiers that are open and that are not. */
class QuickFixInTheWindowTest extends WindowTest {

    private static final String MARKER = "org.claimbench.workspace.problem";
    private static final String MISSING = "look-again-missing";

    private final IFile ministry = DossierFiles.defaultProject().getFile("ministry.dossier");
    private final IFile firms = DossierFiles.defaultProject().getFile("firms.dossier");

    @BeforeEach
    void threePredictions() throws CoreException {
        DossierFiles.ensureOpen(DossierFiles.defaultProject());
        write(DossierBuilder.before("The ministry will decide before the end of the month.")
                .claim("The ministry will decide before the end of the month"), ministry);
        write(DossierBuilder
                .before("Firms must answer before the end of the month. Banks pay before the end of the month.")
                .claim("Firms must answer before the end of the month").claim("Banks pay before the end of the month"),
                firms);
        Widgets.await("three problems", () -> markers(ministry).size() + markers(firms).size() == 3);
    }

    private static void write(DossierBuilder dossier, IFile file) throws CoreException {
        DossierSession session = dossier.session(DossierFiles.path(file));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        ProblemMarkers.lookOnce(session, file);
    }

    private static List<IMarker> markers(IFile file) {
        try {
            return Arrays.stream(file.findMarkers(MARKER, true, IResource.DEPTH_ZERO))
                    .filter(marker -> MISSING.equals(marker.getAttribute("org.claimbench.rule", ""))).toList();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static WorkbenchMarkerResolution fix(IMarker marker) {
        assertTrue(IDE.getMarkerHelpRegistry().hasResolutions(marker));
        IMarkerResolution[] offered = IDE.getMarkerHelpRegistry().getResolutions(marker);
        assertEquals(List.of("Set the day to look again"),
                Arrays.stream(offered).map(IMarkerResolution::getLabel).toList());
        return (WorkbenchMarkerResolution) offered[0];
    }

    private static List<String> days(IFile file) throws CoreException {
        return new DossierSession(DossierFiles.path(file)).dossier().getClaims().stream().map(Claim::getLookAgain)
                .map(String::valueOf).toList();
    }

    @Test
    void ofAClosedDossierTheMendedOneIsSavedAndItsProblemGoes() throws Exception {
        fix(markers(ministry).get(0)).run(markers(ministry).get(0));
        Widgets.await("no problem", () -> markers(ministry).isEmpty());
        assertEquals(List.of("2020-02-29"), days(ministry));
        assertEquals(2, markers(firms).size());
        assertEquals(0, desk.page().getEditorReferences().length);
    }

    @Test
    void inAnOpenDossierItIsAStepThatCanBeTakenBack() throws Exception {
        desk.open(ministry);
        Widgets.settle();
        fix(markers(ministry).get(0)).run(markers(ministry).get(0));
        assertTrue(desk.editor().isDirty());
        assertEquals(List.of("null"), days(ministry));
        Widgets.await("no problem", () -> markers(ministry).isEmpty());
        desk.press(desk.text(), ActionFactory.UNDO);
        Widgets.await("the problem again", () -> markers(ministry).size() == 1);
        assertFalse(desk.editor().isDirty());
    }

    @Test
    void allOfAKindAreMendedAtOnce() throws Exception {
        IMarker first = markers(ministry).get(0);
        IMarker[] all = ministry.getProject().findMarkers(MARKER, true, IResource.DEPTH_INFINITE);
        WorkbenchMarkerResolution fix = fix(first);
        IMarker[] others = fix.findOtherMarkers(all);
        assertEquals(2, others.length);
        fix.run(new IMarker[] {first, others[0], others[1]}, new NullProgressMonitor());
        Widgets.await("no problems", () -> markers(ministry).isEmpty() && markers(firms).isEmpty());
        assertEquals(List.of("2020-02-29", "2020-02-29"), days(firms));
        assertEquals(List.of("2020-02-29"), days(ministry));
    }
}
