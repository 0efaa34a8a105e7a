/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor;

import java.util.List;
import java.util.function.BiFunction;

import org.claimbench.presentation.DossierPresenter;
import org.claimbench.ui.editor.claims.ClaimsPage;
import org.claimbench.ui.editor.contacts.ContactsPage;
import org.claimbench.ui.editor.internal.Messages;
import org.claimbench.ui.editor.journal.JournalPage;
import org.claimbench.ui.editor.page.DossierPage;
import org.claimbench.ui.editor.report.ReportPage;
import org.claimbench.ui.editor.sources.SourcesPage;
import org.eclipse.swt.widgets.Composite;

/** The pages besides the text, in the order of their tabs. A new page is a package with its classes and a line here. */
final class DossierPages {

    private DossierPages() {
    }

    /** A title and what makes the page in a composite that it fills. */
    record Kind(String title, BiFunction<Composite, DossierPresenter, DossierPage> maker) {
    }

    static List<Kind> all() {
        return List.of(new Kind(Messages.Page_claims, ClaimsPage::new),
                new Kind(Messages.Page_sources, SourcesPage::new),
                new Kind(Messages.Page_contacts, ContactsPage::new),
                new Kind(Messages.Page_journal, JournalPage::new),
                new Kind(Messages.Page_report, ReportPage::new));
    }
}
