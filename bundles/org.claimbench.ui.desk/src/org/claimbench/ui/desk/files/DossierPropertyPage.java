/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.desk.files;

import java.util.List;

import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.desk.DossierFact;
import org.claimbench.presentation.desk.DossierFacts;
import org.claimbench.ui.widgets.Named;
import org.claimbench.workspace.index.DossierIndex;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PropertyPage;

/** What is in a dossier, among the properties of its file. Every value can be copied. */
public final class DossierPropertyPage extends PropertyPage {

    private static final int WIDTH = 320;

    /** Nothing can be changed here. */
    public DossierPropertyPage() {
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(page);
        List<DossierFact> facts = facts();
        facts.forEach(fact -> show(page, fact));
        if (facts.isEmpty()) {
            Label unknown = new Label(page, SWT.WRAP);
            unknown.setText(Messages.Page_unknown);
            GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(unknown);
        }
        return page;
    }

    private List<DossierFact> facts() {
        DossierIndex index = PlatformUI.getWorkbench().getService(DossierIndex.class);
        return Adapters.of(getElement(), IFile.class).flatMap(index::dossier)
                .map(dossier -> DossierFacts.of(dossier, DeskTime.here())).orElse(List.of());
    }

    private static void show(Composite page, DossierFact fact) {
        Label label = new Label(page, SWT.NONE);
        label.setText(NLS.bind(Messages.Page_label, fact.label()));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        Text value = new Text(page, SWT.READ_ONLY | SWT.WRAP);
        value.setBackground(page.getBackground());
        value.setText(fact.value());
        Named.give(value, "properties." + fact.id(), fact.label()); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(value);
    }
}
