/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.desk.search;

import org.claimbench.presentation.desk.ClaimSearch;
import org.claimbench.presentation.desk.DeskLine;
import org.claimbench.workspace.index.DossierIndex;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.ISearchResult;
import org.eclipse.search.ui.text.Match;

/** A search for claims, which can be run again. */
final class ClaimQuery implements ISearchQuery {

    private final ClaimSearch search;
    private final DossierIndex index;
    private final ClaimResult result = new ClaimResult(this);

    ClaimQuery(ClaimSearch search, DossierIndex index) {
        this.search = search;
        this.index = index;
    }

    @Override
    public IStatus run(IProgressMonitor monitor) {
        result.removeAll();
        result.addMatches(search.in(index.dossiers()).stream().map(ClaimQuery::match).toArray(Match[]::new));
        return Status.OK_STATUS;
    }

    private static Match match(DeskLine line) {
        return new Match(line, 0, 0);
    }

    ClaimSearch search() {
        return search;
    }

    @Override
    public String getLabel() {
        return Messages.Search_name;
    }

    @Override
    public boolean canRerun() {
        return true;
    }

    @Override
    public boolean canRunInBackground() {
        return true;
    }

    @Override
    public ISearchResult getSearchResult() {
        return result;
    }
}
