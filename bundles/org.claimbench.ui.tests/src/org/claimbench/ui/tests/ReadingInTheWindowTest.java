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
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.model.Claim;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.text.Span;
import org.claimbench.ui.Palette;
import org.claimbench.ui.editor.DossierEditor;
import org.claimbench.ui.editor.text.VisualLine.Piece;
import org.claimbench.ui.editor.text.VisualLines;
import org.eclipse.core.commands.Command;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;

/** Reading: larger and smaller type, finding words, printing, and the outline that goes along. */
class ReadingInTheWindowTest extends WindowTest {

    private static final String TEXT = "Chips\n\nSales of chips fell. Nobody knows why.";

    private DossierEditor open(String text, String name) {
        return desk.newDossier(text, name, "2020-02-18T12:00-05:00", false);
    }

    private static int size(StyledText text) {
        return text.getFont().getFontData()[0].getHeight();
    }

    private void press(char key) {
        Widgets.press(desk.text(), KeyStroke.getInstance(SWT.MOD1, key));
    }

    @Test
    void largerAndSmallerTypeIsRememberedForTheNextText() {
        open(TEXT, "large");
        int usual = size(desk.text());
        press('+');
        press('+');
        press('+');
        int large = size(desk.text());
        assertTrue(large > usual, usual + " to " + large);
        desk.mark("Sales of chips");
        desk.picture("text-larger");
        desk.page().closeAllEditors(false);
        open(TEXT, "other");
        assertEquals(large, size(desk.text()));
        press('-');
        assertTrue(size(desk.text()) < large);
        press('0');
        assertEquals(usual, size(desk.text()));
    }

    @Test
    void noTintSticksOutWhereALineIsWrapped() {
        assumeFalse(Display.getCurrent().getHighContrast(), "high contrast has no tints");
        String words = "Sales of chips fell, and nobody knows why they fell so fast. ".repeat(9).strip();
        Objects.requireNonNull(open("Chips\n\n" + words, "wrapped").presenter());
        desk.mark(words);
        Widgets.press(desk.text(), '2', '2');
        StyledText text = desk.text();
        text.setSelection(0);
        Widgets.awaitPainting(desk.page().getWorkbenchWindow().getShell());
        Image image = new Image(text.getDisplay(), text.getSize().x, text.getSize().y);
        GC gc = new GC(text);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        List<Piece> pieces;
        try (VisualLines lines = new VisualLines(text)) {
            pieces = lines.of(new Span(text.getText().indexOf(words), text.getCharCount()));
        }
        assertTrue(pieces.size() > 2, pieces::toString);
        RGB tint = Palette.tint(OutcomeKind.CHANGE).getRGB();
        for (Piece piece : pieces) {
            assertEquals(tint, data.palette.getRGB(data.getPixel(piece.x() + 1, piece.top() + 1)), piece::toString);
            assertNotEquals(tint, data.palette.getRGB(data.getPixel(piece.endX() + 2, piece.top() + 1)),
                    piece::toString);
        }
    }

    @Test
    void wordsAreFoundButNotReplaced() {
        DossierEditor editor = open(TEXT, "find");
        IFindReplaceTarget target = editor.getAdapter(IFindReplaceTarget.class);
        assertNotNull(target);
        assertTrue(target.canPerformFind());
        assertEquals(TEXT.indexOf("Nobody"), target.findAndSelect(0, "nobody", true, false, true));
        assertEquals("Nobody", desk.text().getSelectionText());
        assertTrue(!target.isEditable());
        assertTrue(command(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE).isEnabled());
        assertTrue(command(IWorkbenchCommandConstants.FILE_PRINT).isEnabled());
        press('F');
        Shell dialog = Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> shell.isVisible() && shell != desk.page().getWorkbenchWindow().getShell())
                .findFirst().orElseThrow();
        Desk.picture(dialog, "text-find");
        dialog.close();
    }

    private Command command(String id) {
        return desk.page().getWorkbenchWindow().getService(ICommandService.class).getCommand(id);
    }

    @Test
    void theOutlineGoesToTheClaimInHand() {
        List<String> words = new ArrayList<>();
        DossierPresenter presenter = Objects.requireNonNull(open(Desks.text(500, words), "outline").presenter());
        Desks.work(presenter, words);
        for (int index : new int[] {300, 7, 499, 250}) {
            Claim claim = presenter.dossier().getClaims().get(index);
            presenter.inHand().take(claim);
            Widgets.settle();
            Tree tree = Widgets.all(desk.page().getWorkbenchWindow().getShell(), Tree.class).stream()
                    .filter(one -> one.isVisible() && one.getSelectionCount() == 1).findFirst().orElseThrow();
            assertTrue(tree.getSelection()[0].getText().startsWith(presenter.numberOf(claim) + " "));
            Widgets.await("claim " + index + " in the outline", () -> seen(tree));
        }
    }

    private static boolean seen(Tree tree) {
        Rectangle row = tree.getSelection()[0].getBounds();
        return row.height > 0 && tree.getClientArea().contains(Math.max(row.x, 0), row.y + row.height / 2);
    }
}
