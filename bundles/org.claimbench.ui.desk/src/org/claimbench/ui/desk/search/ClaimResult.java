/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.desk.search;

import org.claimbench.ui.Icons;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;

/** What a search for claims found. Claims are no places in a file’s text: editors mark nothing of it. */
public final class ClaimResult extends AbstractTextSearchResult {

    private final ClaimQuery query;

    ClaimResult(ClaimQuery query) {
        this.query = query;
    }

    @Override
    public String getLabel() {
        return NLS.bind(Messages.Result_label, query.search().label(), getMatchCount());
    }

    @Override
    public String getTooltip() {
        return getLabel();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.createFromImage(Icons.icon("claim")); //$NON-NLS-1$
    }

    @Override
    public ISearchQuery getQuery() {
        return query;
    }

    @Override
    public @Nullable IEditorMatchAdapter getEditorMatchAdapter() {
        return null;
    }

    @Override
    public @Nullable IFileMatchAdapter getFileMatchAdapter() {
        return null;
    }
}
