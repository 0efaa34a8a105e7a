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

import java.time.Clock;
import java.time.ZoneOffset;

import org.claimbench.core.session.DossierSession;
import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.runtime.IStatus;

/** A presenter with somebody who counts what the screens are told. */
final class Screen implements DossierListener {

    static final String CHECKER = "Ines Falk";

    private final DossierPresenter presenter;
    private int dossierChanges;
    private int claimChanges;

    private Screen(DossierSession session) {
        presenter = new DossierPresenter(session, CHECKER, Clock.fixed(DossierBuilder.NOW, ZoneOffset.UTC),
                Background.NONE);
        presenter.addListener(this);
    }

    static Screen of(DossierSession session) {
        return new Screen(session);
    }

    DossierPresenter presenter() {
        return presenter;
    }

    String text() {
        return presenter.document().text();
    }

    /** Where words first stand. */
    int at(String words) {
        return text().indexOf(words);
    }

    /** Selects words and makes a claim of them. */
    IStatus claim(String words) {
        return presenter.makeClaim(at(words), at(words) + words.length());
    }

    String words(Mark mark) {
        return mark.span().of(text());
    }

    /** The person hears exactly this often since the last time. */
    void told(int dossier, int claim) {
        assertEquals(dossier + " dossier, " + claim + " claim",
                dossierChanges + " dossier, " + claimChanges + " claim");
        dossierChanges = 0;
        claimChanges = 0;
    }

    @Override
    public void dossierChanged() {
        dossierChanges++;
    }

    @Override
    public void claimChanged() {
        claimChanges++;
    }
}
