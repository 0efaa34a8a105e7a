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

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.claimbench.testkit.DossierBuilder;
import org.claimbench.workspace.DossierFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the files of dossiers say of themselves, without being opened. */
class DossierFilesInTheWindowTest extends WindowTest {

    private static final String NAVIGATOR = "org.claimbench.product.dossiers";

    private static final String PAGE = "org.claimbench.ui.desk.properties";

    private final IFile chips = DossierFiles.defaultProject().getFile("chips.dossier");

    // The outline is to be in front again.
    @AfterEach
    void putTheViewsBack() {
        desk.page().resetPerspective();
    }

    @BeforeEach
    void oneDossier() throws CoreException {
        DossierFiles.ensureOpen(DossierFiles.defaultProject());
        DossierBuilder.before("Sales fell by a third. Officials will decide. Nobody knows.")
                .claim("Sales fell by a third").write(DossierFiles.path(chips));
        chips.refreshLocal(IResource.DEPTH_ZERO, null);
    }

    private CommonViewer files() throws PartInitException {
        CommonNavigator navigator = (CommonNavigator) desk.page().showView(NAVIGATOR);
        Widgets.settle();
        navigator.getCommonViewer().expandAll();
        return navigator.getCommonViewer();
    }

    private static List<String> labels(Tree tree) {
        List<String> labels = new ArrayList<>();
        for (TreeItem project : tree.getItems()) {
            for (TreeItem file : project.getItems()) {
                labels.add(file.getText());
            }
        }
        return labels;
    }

    private void await(String label) throws PartInitException {
        CommonViewer files = files();
        Widgets.await("a file called “" + label + "” among " + labels(files.getTree()),
                () -> labels(files.getTree()).contains(label));
    }

    @Test
    void aFileSaysHowFarItsDossierIs() throws Exception {
        await("chips.dossier  1 of 3 done");
        desk.open(chips);
        desk.mark("Nobody knows");
        await("chips.dossier  2 of 3 done");
        desk.picture("files-progress");
    }

    @Test
    void aFileThatCannotBeReadSaysSo() throws Exception {
        IFile torn = DossierFiles.defaultProject().getFile("torn.dossier");
        torn.create(new ByteArrayInputStream("<torn".getBytes(StandardCharsets.UTF_8)), IResource.NONE, null);
        await("torn.dossier  cannot be read");
        desk.picture("files-unreadable");
    }

    @Test
    void thePropertiesOfAFileSayWhatIsInIt() throws Exception {
        await("chips.dossier  1 of 3 done");
        PreferenceDialog dialog = PreferencesUtil.createPropertyDialogOn(desk.page().getWorkbenchWindow().getShell(),
                chips, PAGE, null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Widgets.settle();
        assertEquals("A test", value(dialog, "title"));
        assertEquals("Before publication", value(dialog, "mode"));
        assertEquals("1 of 3 done", value(dialog, "sentences"));
        assertEquals("Draft: 1", value(dialog, "states"));
        assertEquals("No finding yet: 1", value(dialog, "outcomes"));
        Desk.picture(dialog.getShell(), "files-properties");
        dialog.close();
    }

    private static String value(PreferenceDialog dialog, String fact) {
        Text value = Widgets.field(dialog.getShell(), "properties." + fact, Text.class);
        assertFalse(value.getEditable());
        return value.getText();
    }
}
