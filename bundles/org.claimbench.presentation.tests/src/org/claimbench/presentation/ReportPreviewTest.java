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

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.claimbench.core.commands.Restate;
import org.claimbench.core.session.DossierSession;
import org.claimbench.testkit.Workpiece;
import org.junit.jupiter.api.Test;

/** The report on the screen says what the dossier says. */
class ReportPreviewTest {

    private final Workpiece work = Workpiece.before("Nearly 2,000 firms closed. Nobody knows more.\n");
    private final DossierSession session = work.session();
    private final List<Runnable> waiting = new ArrayList<>();
    private final DossierPresenter presenter = new DossierPresenter(session, "Ines Falk", Clock.systemUTC(),
            (job, then) -> waiting.add(() -> {
                job.run();
                then.run();
            }));
    private final List<String> pages = new ArrayList<>();
    private final ReportPreview preview = new ReportPreview(presenter, pages::add);

    ReportPreviewTest() {
        presenter.makeClaim(0, 0);
        waiting.clear();
    }

    private void work() {
        waiting.remove(0).run();
    }

    @Test
    void itIsMadeOfTheDossierAsItIs() {
        preview.refresh();
        assertEquals(List.of(), pages);
        work();
        assertTrue(pages.get(0).contains("Nearly 2,000 firms closed."), pages.get(0));
        assertFalse(pages.get(0).contains("<script"), "no scripts");
    }

    @Test
    void whatChangedMeanwhileIsMadeAnewAndOnlyThatIsShown() {
        preview.refresh();
        session.execute(new Restate(session.dossier().getClaims().get(0), "Some firms closed for good."));
        preview.refresh();
        assertEquals(1, waiting.size());
        work();
        assertEquals(List.of(), pages);
        work();
        assertEquals(1, pages.size());
        assertTrue(pages.get(0).contains("Some firms closed for good."), pages.get(0));
    }

    @Test
    void afterDisposeNothingIsShown() {
        preview.refresh();
        preview.dispose();
        work();
        assertEquals(List.of(), pages);
    }
}
