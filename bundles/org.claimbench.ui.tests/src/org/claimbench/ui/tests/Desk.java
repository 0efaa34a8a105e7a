/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.tests;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.claimbench.ui.editor.DossierEditor;
import org.claimbench.ui.editor.inspector.InspectorView;
import org.claimbench.ui.editor.wizard.ExportReportWizard;
import org.claimbench.ui.editor.wizard.NewDossierWizard;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.bindings.Trigger;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.keys.IBindingService;

/** The window as a fact-checker uses it. */
final class Desk {

    IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** Goes through the New Dossier wizard with a pasted text. */
    DossierEditor newDossier(String text, String name, String published, boolean after) {
        NewDossierWizard wizard = new NewDossierWizard();
        WizardDialog dialog = open(wizard);
        Shell shell = dialog.getShell();
        Widgets.field(shell, "text", Text.class).setText(text);
        Widgets.field(shell, "name", Text.class).setText(name);
        Widgets.field(shell, "published", Text.class).setText(published);
        if (after) {
            Button button = Widgets.field(shell, "after", Button.class);
            button.setSelection(true);
            Widgets.click(button);
        }
        Widgets.settle();
        finish(wizard, dialog);
        return editor();
    }

    /** Goes through the report wizard. */
    void exportReport(Path file) {
        ExportReportWizard wizard = new ExportReportWizard();
        WizardDialog dialog = open(wizard);
        Widgets.field(dialog.getShell(), "file", Text.class).setText(file.toString());
        finish(wizard, dialog);
    }

    /** Opens the New Dossier wizard, in which the person will choose files of the disk. */
    NewDossierDialog newDossierFrom(Path... files) {
        NewDossierWizard wizard = new NewDossierWizard(shell -> List.of(files));
        return new NewDossierDialog(wizard, open(wizard));
    }

    private WizardDialog open(IWorkbenchWizard wizard) {
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        WizardDialog dialog = new WizardDialog(page().getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Widgets.settle();
        return dialog;
    }

    private static void finish(IWorkbenchWizard wizard, WizardDialog dialog) {
        if (!wizard.canFinish() || !wizard.performFinish()) {
            throw new AssertionError("The wizard cannot be finished: " + dialog.getCurrentPage().getErrorMessage());
        }
        dialog.close();
        Widgets.settle();
    }

    DossierEditor editor() {
        return (DossierEditor) page().getActiveEditor();
    }

    DossierEditor open(IFile file) throws PartInitException {
        DossierEditor editor = (DossierEditor) IDE.openEditor(page(), file, DossierEditor.ID);
        Widgets.settle();
        return editor;
    }

    StyledText text() {
        StyledText text = Widgets.only(page().getWorkbenchWindow().getShell(), StyledText.class);
        text.forceFocus();
        Widgets.settle();
        text.notifyListeners(SWT.FocusIn, new org.eclipse.swt.widgets.Event());
        return text;
    }

    /** Selects words in the text and presses Enter. */
    void mark(String words) {
        StyledText text = text();
        int start = text.getText().lastIndexOf(words);
        text.setSelection(start, start + words.length());
        Widgets.press(text, SWT.CR, SWT.CR);
    }

    /** Presses the keys that the menu shows beside a command, where the focus is. */
    void press(Control focus, ActionFactory command) {
        TriggerSequence keys = page().getWorkbenchWindow().getService(IBindingService.class)
                .getBestActiveBindingFor(command.getCommandId());
        if (keys == null) {
            throw new AssertionError("No key for " + command.getCommandId());
        }
        for (Trigger stroke : keys.getTriggers()) {
            Widgets.press(focus, (KeyStroke) stroke);
        }
    }

    /** What stands on the tab of a file: its name, with an asterisk while something is unsaved. */
    String tab(IFile file) {
        return Widgets.all(page().getWorkbenchWindow().getShell(), CTabFolder.class).stream()
                .flatMap(folder -> Arrays.stream(folder.getItems())).map(CTabItem::getText)
                .filter(title -> title.endsWith(file.getName())).findFirst().orElseThrow();
    }

    private Composite inspector() {
        try {
            InspectorView view = (InspectorView) page().showView(InspectorView.ID);
            Widgets.settle();
            return (Composite) view.getCurrentPage().getControl();
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    void write(String field, String words) {
        Widgets.field(inspector(), field, Text.class).setText(words);
        Widgets.settle();
    }

    /** Types letter after letter into a field that has the focus. */
    Text type(String field, String words) {
        Text text = field(field);
        text.selectAll();
        words.chars().forEach(letter -> text.insert(Character.toString(letter)));
        Widgets.settle();
        return text;
    }

    /** A field of the inspector, with the focus. */
    Text field(String field) {
        Text text = Widgets.field(inspector(), field, Text.class);
        text.setFocus();
        Widgets.settle();
        return text;
    }

    String read(String field) {
        return Widgets.field(inspector(), field, Text.class).getText();
    }

    /** The words of a label in the inspector. */
    String label(String field) {
        return Widgets.field(inspector(), field, Label.class).getText();
    }

    void name(String field, String words) {
        Widgets.field(inspector(), field, Combo.class).setText(words);
        Widgets.settle();
    }

    void choose(String field, int index) {
        Combo combo = Widgets.field(inspector(), field, Combo.class);
        combo.select(index);
        Widgets.click(combo);
    }

    void click(String button) {
        Widgets.click(Widgets.field(inspector(), button, Button.class));
    }

    /** What the status line says: what was done, else why it was not. */
    String said() {
        return Widgets.all(page().getWorkbenchWindow().getShell(), CLabel.class).stream()
                .filter(label -> label.getParent().getClass().getSimpleName().equals("StatusLine"))
                .map(CLabel::getText).filter(words -> !words.isEmpty()).findFirst().orElse("");
    }

    /** Keeps a picture of the window in target/screenshots, for people to judge. */
    void picture(String name) {
        picture(page().getWorkbenchWindow().getShell(), name);
    }

    static void picture(Shell shell, String name) {
        Widgets.awaitPainting(shell);
        Image image = new Image(shell.getDisplay(), shell.getSize().x, shell.getSize().y);
        GC gc = new GC(shell);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        Path folder = Path.of("target", "screenshots");
        folder.toFile().mkdirs();
        loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        image.dispose();
    }
}
