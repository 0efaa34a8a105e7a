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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.claimbench.core.commands.Enclose;
import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.Dossier;
import org.claimbench.model.Revision;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.testkit.LargeDossier;
import org.claimbench.ui.editor.DossierEditor;
import org.claimbench.workspace.DossierFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;

/** The outline of a dossier with many claims: the claim in hand is seen in it, on whichever page one works. */
class OutlineInTheWindowTest extends WindowTest {

    private static final int MANY = 500;
    private static final String OUTLINE = "org.eclipse.ui.views.ContentOutline";

    private DossierPresenter presenter;

    private DossierEditor open(Dossier dossier) throws Exception {
        DossierFiles.ensureOpen(DossierFiles.defaultProject());
        IFile file = DossierFiles.defaultProject().getFile("outline.dossier");
        Revision text = dossier.getDocuments().get(0).currentRevision();
        text.setText(text.getText().replace(". ", ".\n"));
        DossierSession.forNew(DossierFiles.path(file), dossier).save();
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        DossierEditor editor = desk.open(file);
        presenter = Objects.requireNonNull(editor.presenter());
        return editor;
    }

    private static Dossier flat(int claims) {
        Dossier dossier = LargeDossier.of(claims);
        dossier.getClaims().forEach(claim -> claim.setInnerOf(null));
        return dossier;
    }

    private Shell window() {
        return desk.page().getWorkbenchWindow().getShell();
    }

    private Tree tree() {
        return Widgets.field(window(), "outline", Tree.class);
    }

    private Claim claim(int number) {
        return presenter.dossier().getClaims().get(number - 1);
    }

    private void awaitInSight(int number) {
        Widgets.await("claim " + number + " in the outline", () -> {
            TreeItem[] selected = tree().getSelection();
            return selected.length == 1 && selected[0].getText().startsWith(number + " ") && seen(selected[0]);
        });
        Widgets.awaitPainting(window());
        assertTrue(seen(tree().getSelection()[0]), () -> "claim " + number + " stays in sight");
    }

    private boolean seen(TreeItem item) {
        Rectangle row = item.getBounds();
        Rectangle area = tree().getClientArea();
        return row.height > 0 && row.y >= area.y && row.y + row.height <= area.y + area.height;
    }

    @Test
    void theClaimInHandIsSeenFromTheText() throws Exception {
        open(flat(MANY));
        for (int number : List.of(301, 8, 500, 251)) {
            presenter.inHand().take(claim(number));
            awaitInSight(number);
        }
        presenter.claim().restate("Vendor 250 shipped nothing.");
        awaitInSight(251);
        presenter.inHand().take(claim(301));
        awaitInSight(301);
        desk.picture("outline-500-text");
    }

    @Test
    void theClaimInHandIsSeenFromTheClaimsPage() {
        List<String> words = new ArrayList<>();
        DossierEditor editor = desk.newDossier(Desks.text(MANY, words), "desk", "2020-02-18T12:00-05:00", false);
        presenter = Objects.requireNonNull(editor.presenter());
        Desks.work(presenter, words);
        editor.turnTo("Claims");
        Widgets.settle();
        Table table = Widgets.field(window(), "claims", Table.class);
        for (int line : List.of(300, 7, 499, 300)) {
            table.setSelection(line);
            table.notifyListeners(SWT.Selection, new Event());
            Widgets.settle();
            awaitInSight(line + 1);
        }
        desk.picture("outline-500-claims");
    }

    @Test
    void itSaysWhatWasChangedMadeDeletedAndTakenBack() throws Exception {
        open(flat(20));
        presenter.inHand().take(claim(5));
        presenter.claim().restate("Vendor 4 shipped nothing.");
        assertEquals("5  Vendor 4 shipped nothing.", row(5));
        Image before = tree().getItem(4).getImage();
        presenter.finding().choose(1);
        assertNotEquals(before, tree().getItem(4).getImage());
        presenter.inHand().delete();
        Widgets.settle();
        assertEquals("5  Vendor 5 shipped 15 units.", row(5));
        assertEquals(19, tree().getItemCount());
        presenter.session().undo();
        Widgets.settle();
        assertEquals("5  Vendor 4 shipped nothing.", row(5));
        assertEquals("6  Vendor 5 shipped 15 units.", row(6));
        assertEquals(20, tree().getItemCount());
        presenter.session().execute(new Enclose(claim(5), claim(9)));
        Widgets.settle();
        assertEquals("5  Vendor 4 shipped nothing.", tree().getItem(7).getItem(0).getText());
        assertEquals(19, tree().getItemCount());
    }

    @Test
    void severalClaimsAreDecidedAndGivenToSomebodyInOneStepEach() throws Exception {
        open(flat(20));
        presenter.inHand().take(claim(5));
        desk.page().activate(desk.page().findView(OUTLINE));
        tree().setFocus();
        Widgets.settle();
        tree().setSelection(new TreeItem[] {tree().getItem(2), tree().getItem(4), tree().getItem(6)});
        tree().notifyListeners(SWT.Selection, new Event());
        Widgets.settle();
        assertEquals(3, tree().getSelectionCount());
        Widgets.press(tree(), '2', '2');
        assertEquals(List.of(3, 5, 7), decided(Disposition.CHANGE));
        assertEquals(3, tree().getSelectionCount());
        Menu menu = tree().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        Menu people = sub(menu, "Assign");
        people.notifyListeners(SWT.Show, new Event());
        MenuItem me = people.getItem(0);
        me.setSelection(true);
        me.notifyListeners(SWT.Selection, new Event());
        Widgets.settle();
        assertEquals(me.getText(), claim(7).getAssignee());
        desk.picture("outline-several");
        presenter.session().undo();
        assertNull(claim(7).getAssignee());
        presenter.session().undo();
        assertEquals(List.of(), decided(Disposition.CHANGE));
    }

    private List<Integer> decided(Disposition disposition) {
        return presenter.dossier().getClaims().stream()
                .filter(claim -> claim.getFinding().getDisposition() == disposition).map(presenter::numberOf).toList();
    }

    private static Menu sub(Menu menu, String title) {
        return Arrays.stream(menu.getItems()).filter(item -> item.getText().startsWith(title)).map(MenuItem::getMenu)
                .findFirst().orElseThrow(() -> new AssertionError(Arrays.toString(menu.getItems())));
    }

    private String row(int number) {
        return tree().getItem(number - 1).getText();
    }

    @Test
    void theClaimInHandIsSeenWhenTheOutlineIsShownLater() throws Exception {
        desk.page().hideView(desk.page().findView(OUTLINE));
        open(flat(MANY));
        presenter.inHand().take(claim(301));
        Widgets.settle();
        desk.page().showView(OUTLINE);
        awaitInSight(301);
    }

    @Test
    void aHundredClaimsWithinEachOtherCanBeRead() throws Exception {
        open(LargeDossier.of(100));
        for (int number : List.of(100, 1, 50)) {
            presenter.inHand().take(claim(number));
            awaitInSight(number);
            Rectangle words = tree().getSelection()[0].getTextBounds(0);
            int room = tree().getClientArea().width - words.x;
            assertTrue(room > tree().getClientArea().width / 3,
                    "claim " + number + " has " + room + " of " + tree().getClientArea().width);
        }
        desk.picture("outline-nested");
    }
}
