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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.claimbench.core.commands.CreateClaim;
import org.claimbench.model.Document;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.text.Span;
import org.claimbench.ui.ReadingType;
import org.claimbench.ui.editor.DossierEditor;
import org.claimbench.ui.editor.revision.NewRevisionWizard;
import org.claimbench.ui.editor.revision.SettleMarksWizard;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newer text comes in, and the person goes through the marks by keyboard. */
class NewRevisionTest extends WindowTest {

    private static final String OLD = """
            Chips

            Sales fell by a third in May. The ministry expects nearly 2,000 applications for the new grant.

            Nobody asked the makers of the machines what they think of it.""";
    private static final String NEW = """
            Chips

            Nobody asked the makers of the machines what they think of it.

            The ministry expects more than 2,500 applications for the new grant.""";

    private DossierPresenter dossier() {
        DossierEditor editor = desk.newDossier(OLD, "revised", "2020-02-18T12:00-05:00", false);
        desk.mark("fell by a third");
        desk.mark("nearly 2,000 applications");
        desk.mark("asked the makers");
        return Objects.requireNonNull(editor.presenter());
    }

    private WizardDialog open(Wizard wizard) {
        WizardDialog dialog = new WizardDialog(desk.page().getWorkbenchWindow().getShell(), wizard);
        dialog.setMinimumPageSize(1080, 640);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Widgets.settle();
        return dialog;
    }

    private WizardDialog review(NewRevisionWizard wizard) {
        WizardDialog dialog = open(wizard);
        assertFalse(wizard.canFinish());
        Widgets.field(dialog.getShell(), "text", Text.class).setText(NEW);
        Widgets.settle();
        dialog.showPage(wizard.getPages()[1]);
        Widgets.settle();
        return dialog;
    }

    private static void press(WizardDialog dialog, char digit) {
        Widgets.press(Widgets.field(dialog.getShell(), "marks", Table.class), digit, digit);
        Widgets.settle();
    }

    private static List<String> column(Composite shell, int column) {
        Table table = Widgets.field(shell, "marks", Table.class);
        return Arrays.stream(table.getItems()).map((TableItem item) -> item.getText(column)).toList();
    }

    private static String progress(WizardDialog dialog) {
        return Widgets.field(dialog.getShell(), "progress", Label.class).getText();
    }

    @Test
    void anOpenedFileIsKeptAndTheMarginTellsWhereAParagraphStands(@TempDir Path folder) throws Exception {
        Path page = Files.writeString(folder.resolve("newer.html"), "<html><body><article><h1>Chips</h1><p>"
                + NEW.substring(NEW.indexOf("Nobody")).replace("\n\n", "</p><p>") + "</p></article></body></html>");
        DossierPresenter presenter = dossier();
        NewRevisionWizard wizard = new NewRevisionWizard(Objects.requireNonNull(presenter.newRevision()),
                shell -> List.of(page));
        WizardDialog dialog = open(wizard);
        Widgets.field(dialog.getShell(), "open", Button.class).notifyListeners(SWT.Selection, new Event());
        Widgets.settle();
        dialog.showPage(wizard.getPages()[1]);
        Widgets.settle();
        assertTrue(wizard.performFinish());
        dialog.close();
        Widgets.settle();

        StyledText text = desk.text();
        int ministry = text.getText().indexOf("The ministry");
        assertEquals("paragraph 2 in newer.html", tip(text, 10, ministry));
        assertEquals("headline in newer.html", tip(text, 10, 0));
        assertNull(tip(text, text.getLocationAtOffset(ministry + 10).x, ministry));
        assertNull(tip(text, 10, ministry - 1));
        desk.picture("revision-from-a-file");
    }

    private static @Nullable String tip(StyledText text, int x, int offset) {
        Event move = new Event();
        move.x = x;
        move.y = text.getLocationAtOffset(offset).y + 2;
        text.notifyListeners(SWT.MouseMove, move);
        return text.getToolTipText();
    }

    @Test
    void digitsDecideAndWhatIsDecidedShowsInTheText() {
        DossierPresenter presenter = dossier();
        NewRevisionWizard wizard = new NewRevisionWizard(Objects.requireNonNull(presenter.newRevision()),
                shell -> List.of());
        WizardDialog dialog = review(wizard);
        assertEquals(List.of("Orphaned", "Changed", "Exact"), column(dialog.getShell(), 0));
        assertEquals("2 of 2 still to decide", progress(dialog));
        for (String side : List.of("before", "after")) {
            StyledText compared = Widgets.field(dialog.getShell(), side, StyledText.class);
            assertEquals(ReadingType.smallHeadline(), compared.getStyleRangeAtOffset(0).font);
            assertEquals(ReadingType.small(), compared.getFont());
        }
        StyledText before = Widgets.field(dialog.getShell(), "before", StyledText.class);
        assertNotNull(before.getStyleRangeAtOffset(OLD.indexOf("nearly 2,000")).background);
        Desk.picture(dialog.getShell(), "revision-open");
        press(dialog, '1');
        assertEquals("1 of 2 still to decide", progress(dialog));
        press(dialog, '1');
        assertEquals("All decided", progress(dialog));
        assertEquals(List.of("Let the mark go", "Keep, look again", "Kept"), column(dialog.getShell(), 5));
        Desk.picture(dialog.getShell(), "revision-decided");
        assertTrue(wizard.canFinish() && wizard.performFinish());
        dialog.close();
        Widgets.settle();
        StyledText text = desk.text();
        assertTrue(text.getText().contains("more than 2,500 applications"));
        text.setCaretOffset(text.getText().indexOf("2,500"));
        Widgets.settle();
        assertEquals("nearly 2,000 applications", desk.read("restatement"));
        desk.picture("revision-taken");
    }

    @Test
    void whatIsLeftForLaterIsSettledLater() {
        DossierPresenter presenter = dossier();
        NewRevisionWizard wizard = new NewRevisionWizard(Objects.requireNonNull(presenter.newRevision()),
                shell -> List.of());
        WizardDialog dialog = review(wizard);
        assertTrue(wizard.performFinish());
        dialog.close();
        Widgets.settle();
        SettleMarksWizard settling = new SettleMarksWizard(presenter.unsettledMarks().orElseThrow());
        WizardDialog later = open(settling);
        assertEquals(List.of("Orphaned", "Changed"), column(later.getShell(), 0));
        Widgets.click(Widgets.field(later.getShell(), "choice1", Button.class));
        press(later, '1');
        assertTrue(settling.performFinish());
        later.close();
        Widgets.settle();
        assertTrue(presenter.unsettledMarks().isEmpty());
    }

    @Test
    void fiveHundredMarksAreGoneThrough() {
        StringBuilder before = new StringBuilder("Chips\n");
        StringBuilder after = new StringBuilder("Chips\n");
        for (int firm = 1; firm <= 250; firm++) {
            String line = "\nFirm " + firm + " sold " + (1_000 + 7 * firm) + " machines in May. "
                    + "The owner of house " + firm + " expects worse.\n";
            before.append(line);
            after.append(firm % 5 == 0 ? line.replace("sold ", "sold nearly ") : line);
        }
        DossierEditor editor = desk.newDossier(before.toString(), "crowded", "2020-02-18T12:00-05:00", false);
        DossierPresenter presenter = Objects.requireNonNull(editor.presenter());
        Document document = presenter.dossier().getDocuments().get(0);
        Matcher words = Pattern.compile("sold \\d+ machines|house \\d+ expects").matcher(before);
        while (words.find()) {
            presenter.session().execute(new CreateClaim(document, new Span(words.start(), words.end())));
        }
        NewRevisionWizard wizard = new NewRevisionWizard(Objects.requireNonNull(presenter.newRevision()),
                shell -> List.of());
        WizardDialog dialog = open(wizard);
        Widgets.field(dialog.getShell(), "text", Text.class).setText(after.toString());
        Widgets.settle();
        dialog.showPage(wizard.getPages()[1]);
        Widgets.settle();
        assertEquals("50 of 50 still to decide", progress(dialog));
        assertEquals(500, column(dialog.getShell(), 0).size());
        for (int mark = 1; mark <= 50; mark++) {
            press(dialog, '1');
        }
        assertEquals("All decided", progress(dialog));
        Desk.picture(dialog.getShell(), "revision-crowded");
        assertTrue(wizard.performFinish());
        dialog.close();
        Widgets.settle();
        assertEquals(500, presenter.marks().all().size());
        desk.picture("revision-crowded-taken");
    }
}
