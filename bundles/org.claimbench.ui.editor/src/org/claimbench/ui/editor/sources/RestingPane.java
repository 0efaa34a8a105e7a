/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.sources;

import java.util.List;
import java.util.function.Consumer;

import org.claimbench.model.Source;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.sources.RestingClaim;
import org.claimbench.presentation.sources.SourcesPresenter;
import org.claimbench.ui.Icons;
import org.claimbench.ui.widgets.LineTable;
import org.claimbench.ui.widgets.LineTable.Column;
import org.claimbench.ui.widgets.Named;
import org.claimbench.ui.widgets.PageHead;
import org.claimbench.ui.editor.page.ToText;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What rests on the chosen source, and where the source has it from. */
final class RestingPane {

    private static final int MARGIN = 12;
    private static final int GAP = 6;
    private static final int NUMBER = 56;
    private static final int STATEMENT = 250;
    private static final int BEARING = 90;
    private static final int LOW = 50;

    private final SourcesPresenter sources;
    private final Composite pane;
    private final PageHead head;
    private final LineTable<RestingClaim> claims;
    private final PageHead originsHead;
    private final OriginTree origins;

    RestingPane(Composite parent, DossierPresenter presenter, SourcesPresenter sources, Consumer<Source> go) {
        this.sources = sources;
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, GAP).applyTo(pane);
        head = new PageHead(pane, Messages.Head_resting);
        claims = new LineTable<>(pane,
                List.of(new Column<RestingClaim>(Messages.Resting_number, NUMBER, SWT.LEFT,
                        row -> Integer.toString(row.number()), row -> Icons.glyph(row.outcome().kind())),
                        new Column<>(Messages.Resting_bearing, BEARING, RestingClaim::bearing),
                        new Column<>(Messages.Resting_statement, STATEMENT, RestingClaim::statement)),
                RestingClaim::claim);
        Named.give(claims.table(), "resting", Messages.Resting_accessible); //$NON-NLS-1$
        claims.onEnter(row -> ToText.show(presenter, row.claim()));
        GridDataFactory.fillDefaults().grab(true, true).hint(LOW, LOW).applyTo(claims.control());
        originsHead = new PageHead(pane, Messages.Head_origins);
        origins = new OriginTree(pane, go);
        GridDataFactory.fillDefaults().grab(true, true).hint(LOW, LOW).applyTo(origins.control());
    }

    Control control() {
        return pane;
    }

    void show(Source source) {
        head.note(sources.restingWords(source));
        claims.show(sources.resting(source), Messages.None_rest);
        originsHead.note(sources.standsAlone(source) ? Messages.Origins_alone : ""); //$NON-NLS-1$
        origins.show(sources.origins(source));
    }
}
