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
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.claimbench.model.Channel;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.Stance;
import org.claimbench.presentation.DossierPresenter;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** One key an item: a split denial, pasted evidence with its stance, a copy note, a flag; and the list of keys. */
class KeysInTheWindowTest extends WindowTest {

    private static final String TEXT = "The maker denies it hands over secrets. The Aircrarft flew.";

    private DossierPresenter presenter = dossier();

    private DossierPresenter dossier() {
        return Objects.requireNonNull(
                desk.newDossier(TEXT, "keys", "2020-02-18T12:00-05:00", false).presenter());
    }

    private Claim inHand() {
        return Objects.requireNonNull(presenter.inHand().claim());
    }

    private static void copy(String words) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] {words}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    @Test
    void aDenialAndACopyNoteByKeysAlone() {
        StyledText text = desk.text();
        text.setCaretOffset(3);
        Widgets.press(text, SWT.CR, SWT.CR);
        Widgets.press(desk.text(), 'a', 'a');
        assertEquals("it hands over secrets", inHand().getRestatement());
        Widgets.press(desk.text(), 'l', 'l');
        assertTrue(inHand().isLegal());
        copy("https://example.org/statement");
        Widgets.press(desk.text(), KeyStroke.getInstance(SWT.MOD1, 'V'));
        Widgets.press(desk.text(), 's', 's');
        assertEquals(Stance.SUPPORTS, inHand().getEvidence().get(0).getStance());
        assertEquals("https://example.org/statement", inHand().getEvidence().get(0).getSource().getUrl());
        desk.picture("keys-split");
        desk.text().setCaretOffset(TEXT.indexOf("crarft"));
        Widgets.press(desk.text(), 't', 't');
        assertEquals("Aircrarft", inHand().getRestatement());
        assertEquals(Disposition.COPY_NOTE, inHand().getFinding().getDisposition());
        desk.picture("keys-copy-note");
    }

    @Test
    void aKeyThatCannotActSaysWhy() {
        desk.text().setCaretOffset(3);
        for (char key : new char[] {'1', 's', 'q', 'm', 'l', 'k', 'f', 'e'}) {
            Widgets.press(desk.text(), key, key);
            assertEquals("Put the caret on the words of a claim, or press Enter to make one.", desk.said(), "" + key);
        }
        Widgets.press(desk.text(), 'v', 'v');
        assertEquals("This text has no earlier revision. Ctrl+R takes in a newer one.", desk.said());
        Widgets.press(desk.text(), SWT.CR, SWT.CR);
        for (char key : new char[] {'7', '8', '9'}) {
            Widgets.press(desk.text(), key, key);
            assertEquals("There is no finding " + key + ". The digits 1 to 6 decide.", desk.said());
        }
        Widgets.press(desk.text(), 'c', 'c');
        assertEquals("This claim has no evidence yet. Paste a link or some words first.", desk.said());
        Widgets.press(desk.text(), 'n', 'n');
        desk.text().setSelection(TEXT.length());
        Widgets.press(desk.text(), 'n', 'n');
        assertEquals("Nothing more below. N goes on from the top.", desk.said());
        desk.picture("keys-end");
        Widgets.press(desk.text(), 'n', 'n');
        assertEquals(0, desk.text().getCaretOffset());
    }

    private static boolean isSeen(Control field) {
        Composite view = field.getParent();
        while (!(view instanceof ScrolledComposite)) {
            view = view.getParent();
        }
        Rectangle room = Display.getCurrent().map(view, null, view.getClientArea());
        Rectangle bounds = Display.getCurrent().map(field.getParent(), null, field.getBounds());
        return room.contains(bounds.x, bounds.y) && room.contains(bounds.x, bounds.y + bounds.height - 1);
    }

    @Test
    void theFocusStaysInTheTextOrGoesToWhatIsMissing() {
        StyledText text = desk.text();
        text.setCaretOffset(3);
        Widgets.press(text, SWT.CR, SWT.CR);
        copy("https://example.org/statement");
        Widgets.press(text, KeyStroke.getInstance(SWT.MOD1, 'V'));
        assertTrue(text.isFocusControl());
        assertEquals("Evidence: “example.org”. S supports, R refutes, C is context.", desk.said());
        Widgets.press(text, 's', 's');
        assertTrue(text.isFocusControl());
        assertEquals("Supports: “example.org”", desk.said());
        copy("The maker said no.");
        Widgets.press(text, KeyStroke.getInstance(SWT.MOD1, 'V'));
        assertTrue(text.isFocusControl());
        Widgets.press(text, 'r', 'r');
        assertEquals("source", Display.getCurrent().getFocusControl().getData(Widgets.KEY));
        assertTrue(isSeen(Display.getCurrent().getFocusControl()));
    }

    @Test
    void formsAreOpenedInFullAndLeadBackToTheText() {
        StyledText text = desk.text();
        text.setCaretOffset(3);
        Widgets.press(text, SWT.CR, SWT.CR);
        Widgets.press(text, 'k', 'k');
        Combo whom = (Combo) Display.getCurrent().getFocusControl();
        assertEquals("whom", whom.getData(Widgets.KEY));
        desk.picture("keys-ask");
        assertTrue(isSeen(whom.getParent()), () -> whom.getParent().getBounds().toString());
        whom.setText("The maker");
        whom.notifyListeners(SWT.DefaultSelection, new Event());
        Widgets.settle();
        assertEquals(1, presenter.contacts().all().size());
        assertTrue(text.isFocusControl());
        Widgets.press(desk.text(), 'f', 'f');
        Combo place = (Combo) Display.getCurrent().getFocusControl();
        assertTrue(isSeen(place.getParent()));
        place.setText("The archive");
        place.notifyListeners(SWT.DefaultSelection, new Event());
        Widgets.settle();
        assertEquals("The archive", inHand().getEvidence().get(0).getSearch().getPlace());
        assertTrue(text.isFocusControl());
    }

    @Test
    void theFieldThatIsNextIsSeenOnceAClaimIsDecided() {
        StyledText text = desk.text();
        text.setCaretOffset(3);
        Widgets.press(text, SWT.CR, SWT.CR);
        copy("https://example.org/statement");
        for (int i = 0; i < 4; i++) {
            Widgets.press(text, KeyStroke.getInstance(SWT.MOD1, 'V'));
        }
        Widgets.press(text, '2', '2');
        Control wording = Widgets.field(desk.page().getWorkbenchWindow().getShell(), "wording", Text.class);
        assertTrue(isSeen(wording));
        assertTrue(text.isFocusControl());
        desk.picture("keys-wording");
    }

    @Test
    void fromOneClaimThatWaitsToTheNext() {
        desk.mark("The maker denies");
        desk.mark("it hands over secrets");
        Claim second = inHand();
        presenter.contacts().ask("The maker", Channel.EMAIL, "Is it so?", "");
        desk.mark("flew");
        Claim third = inHand();
        presenter.contacts().ask("The maker", Channel.EMAIL, "Did it?", "");
        desk.text().setSelection(0);
        Widgets.press(desk.text(), KeyStroke.getInstance(SWT.MOD2, 'W'));
        assertSame(second, inHand());
        assertEquals(TEXT.indexOf("it hands"), desk.text().getCaretOffset());
        Widgets.press(desk.text(), KeyStroke.getInstance(SWT.MOD2, 'W'));
        assertSame(third, inHand());
        Widgets.press(desk.text(), KeyStroke.getInstance(SWT.MOD2, 'W'));
        assertSame(third, inHand());
        desk.picture("keys-no-further");
        Widgets.press(desk.text(), KeyStroke.getInstance(SWT.MOD1 | SWT.MOD3, 'W'));
        assertSame(second, inHand());
        Widgets.press(desk.text(), KeyStroke.getInstance(SWT.MOD2, 'S'));
        assertSame(second, inHand());
    }

    @Test
    void whatCanBeDoneIsListedWithItsKeys() {
        StyledText text = desk.text();
        text.setCaretOffset(3);
        Widgets.press(text, SWT.CR, SWT.CR);
        Widgets.press(desk.text(), KeyStroke.getInstance(SWT.MOD1, '1'));
        Widgets.await("the list", () -> !proposals().isEmpty());
        assertTrue(proposals().contains("OK    1"), () -> proposals().toString());
        assertTrue(proposals().contains("Split Attribution    A"), () -> proposals().toString());
        assertTrue(proposals().contains("Widen to the Enclosing Claim    Alt+↑"), () -> proposals().toString());
        assertTrue(proposals().contains("Submit, Next    Ctrl+Enter"), () -> proposals().toString());
        assertTrue(proposals().contains("Next Claim (was returned)    Shift+R"), () -> proposals().toString());
        Desk.picture(list().orElseThrow().getShell(), "keys-list");
    }

    private static List<String> proposals() {
        return list().map(KeysInTheWindowTest::rows).orElse(List.of());
    }

    private static Optional<Table> list() {
        return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible)
                .flatMap(shell -> Widgets.all(shell, Table.class).stream())
                .filter(table -> rows(table).stream().anyMatch(row -> row.startsWith("Split Attribution")))
                .findFirst();
    }

    private static List<String> rows(Table table) {
        return Arrays.stream(table.getItems()).map(TableItem::getText).toList();
    }
}
