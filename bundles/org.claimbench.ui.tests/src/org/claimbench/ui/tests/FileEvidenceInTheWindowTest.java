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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.claimbench.model.Claim;
import org.claimbench.model.Evidence;
import org.claimbench.presentation.DossierPresenter;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pasted files become evidence; its words are picked in the place of the text, by keys alone. */
class FileEvidenceInTheWindowTest extends WindowTest {

    private static final String TEXT = "The virus killed nearly 2,000 people. Plants are closed.";
    private static final String PAGE = """
            <html><head><title>Daily notice</title></head><body><h1>Daily notice</h1>
            <p>The commission counts every day at midnight, and tells the number in the morning.</p>
            <p>As of 24:00 on 17 February there were 72,436 cases, of whom 1,868 died. More than half of
            those who fell ill live in one province.</p><p>The next notice comes on Wednesday.</p></body></html>""";

    @TempDir
    private Path folder;
    private DossierPresenter presenter;

    @BeforeEach
    void aClaim() throws IOException {
        presenter = Objects.requireNonNull(
                desk.newDossier(TEXT, "files", "2020-02-18T12:00-05:00", false).presenter());
        desk.mark("nearly 2,000 people");
        Path page = Files.writeString(folder.resolve("notice.html"), PAGE);
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] {new String[] {page.toString()}},
                new Transfer[] {FileTransfer.getInstance()});
        clipboard.dispose();
        Widgets.press(desk.text(), KeyStroke.getInstance(SWT.MOD1, 'V'));
        Widgets.await("the evidence", () -> !inHand().getEvidence().isEmpty());
    }

    private Claim inHand() {
        return Objects.requireNonNull(presenter.inHand().claim());
    }

    private Evidence evidence() {
        return inHand().getEvidence().get(0);
    }

    private static Optional<StyledText> sheetIfOpen(Desk desk) {
        return Widgets.all(desk.page().getWorkbenchWindow().getShell(), StyledText.class).stream()
                .filter(one -> "excerptText".equals(one.getData("org.claimbench.field"))).findFirst();
    }

    private StyledText sheet() {
        Widgets.await("the text of the source",
                () -> sheetIfOpen(desk).filter(text -> text.getCharCount() > 0).isPresent());
        return sheetIfOpen(desk).orElseThrow();
    }

    private boolean hasSheet() {
        return sheetIfOpen(desk).isPresent();
    }

    @Test
    void wordsArePickedInThePlaceOfTheText() {
        assertEquals("Daily notice", evidence().getSource().getTitle());
        desk.text().setCaretOffset(TEXT.indexOf("2,000"));
        Widgets.press(desk.text(), 'q', 'q');
        StyledText text = sheet();
        assertTrue(text.isFocusControl());
        int start = text.getText().indexOf("1,868 died");
        text.setSelection(start, start + "1,868 died".length());
        Widgets.settle();
        Label place = Widgets.field(desk.page().getWorkbenchWindow().getShell(), "excerptTextFoot", Label.class);
        Widgets.await("the place", () -> place.getText().equals("paragraph 2: “1,868 died”"));
        desk.picture("excerpt-sheet");
        Widgets.press(text, SWT.CR, SWT.CR);
        assertEquals("1,868 died", evidence().getExcerpt());
        assertEquals("paragraph 2", evidence().getLocator());
        assertFalse(hasSheet());
        assertEquals(TEXT.indexOf("2,000"), desk.text().getCaretOffset());
        assertEquals("paragraph 2", desk.label("locator"));
        desk.picture("excerpt-picked");
    }

    @Test
    void escapeLeadsBackWithoutAnyChange() {
        desk.click("pickExcerpt");
        StyledText text = sheet();
        Event escape = new Event();
        escape.detail = SWT.TRAVERSE_ESCAPE;
        escape.doit = true;
        text.notifyListeners(SWT.Traverse, escape);
        Widgets.settle();
        assertFalse(hasSheet());
        assertEquals(null, evidence().getExcerpt());
        assertTrue(desk.text().isFocusControl());
    }

    @Test
    void undoTakesTheFileBackInOneStep() {
        assertEquals("Take In Source", presenter.session().undoLabel().orElseThrow());
        presenter.session().undo();
        Widgets.settle();
        assertTrue(inHand().getEvidence().isEmpty());
        assertTrue(presenter.dossier().getSources().isEmpty());
        assertTrue(Widgets.field(desk.page().getWorkbenchWindow().getShell(), "addFile", Button.class).isEnabled());
        desk.picture("file-undone");
    }
}
