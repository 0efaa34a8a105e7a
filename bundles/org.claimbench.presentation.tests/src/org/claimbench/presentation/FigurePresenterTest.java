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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.claimbench.core.figures.ComparedFigures;
import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Basis;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Stance;
import org.claimbench.model.Vintage;
import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person says about a figure beside its number, and what the comparison makes of it. */
class FigurePresenterTest {

    private final DossierSession session;
    private final DossierPresenter dossier;
    private final EvidencePresenter evidence;

    FigurePresenterTest(@TempDir Path folder) throws CoreException {
        session = DossierBuilder.before("The outbreak took nearly 2,000 lives.").claim("nearly 2,000 lives")
                .type(ClaimType.FIGURE).evidence("Bulletin", Stance.SUPPORTS, "1,870 deaths so far")
                .session(folder.resolve("a.dossier"));
        dossier = Screen.of(session).presenter();
        dossier.inHand().take(session.dossier().getClaims().get(0));
        evidence = dossier.claim().evidence().get(0);
    }

    private String line() {
        return evidence.comparison().map(ComparedFigures::line).orElse("");
    }

    @Test
    void anotherScopeIsNoConflict() {
        assertTrue(dossier.claim().hasFigure() && evidence.hasFigure());
        dossier.claim().figure().scope("mainland China");
        evidence.figure().scope("the world");
        assertTrue(line().contains("scope differs"), line());
        assertFalse(evidence.comparison().orElseThrow().comparison().agreement().isConflict());
    }

    @Test
    void whatIsSaidIsKeptAndTypedLettersAreOneStep() {
        FigurePresenter figure = dossier.claim().figure();
        for (String typed : new String[] {"d", "de", "deaths"}) {
            assertTrue(figure.measure(typed).isOK());
        }
        assertEquals("deaths", session.dossier().getClaims().get(0).getFigure().getMeasure());
        session.endStep();
        figure.basis(Basis.CUMULATIVE);
        figure.vintage(Vintage.FIRST);
        assertEquals(Basis.CUMULATIVE, figure.basis());
        assertEquals(Vintage.FIRST, figure.vintage());
        session.undo();
        assertEquals(Basis.UNSTATED, figure.basis());
        session.undo();
        assertEquals("", figure.measure());
        assertEquals(Optional.empty(), session.undoLabel());
    }

    @Test
    void aClaimOfAnotherKindHasNoFigure() {
        dossier.claim().type(ClaimType.NAME);
        assertFalse(dossier.claim().hasFigure());
        assertFalse(evidence.hasFigure());
    }
}
