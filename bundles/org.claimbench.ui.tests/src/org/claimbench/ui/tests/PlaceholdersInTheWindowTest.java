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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.claimbench.core.commands.AddRevision;
import org.claimbench.model.Item;
import org.claimbench.model.ItemCoverage;
import org.claimbench.model.ItemKind;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.ui.Palette;
import org.claimbench.ui.ReadingType;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceholdersInTheWindowTest extends WindowTest {

    private static final String PICTURE = "[Picture: A crane lifts boxes at the quay]";
    private static final String TABLE = "[Table: 3 rows, 2 columns]";
    private static final String PAGE = """
            <html lang="en"><head><title>Fewer boxes at the quay than a year ago</title></head><body><article>
            <h1>Fewer boxes at the quay than a year ago</h1><p class="byline">By Ann Field</p>
            <p>The port counted 41,200 boxes in October, it said on Tuesday, and 43,900 in the October before.</p>
            <figure><img src="crane.jpg" width="600" alt="A crane lifts boxes at the quay"/>
            <figcaption>The crane was built in 1998.</figcaption></figure>
            <p>Nobody at the port would say how many people work there now, or when the second crane will come.</p>
            <figure><canvas width="600" height="300"></canvas>
            <figcaption>Boxes a month since 2015.</figcaption></figure>
            <table><tr><th>Month</th><th>Boxes</th></tr><tr><td>September</td><td>40,100</td></tr>
            <tr><td>October</td><td>41,200</td></tr></table>
            <iframe src="https://video.example.org/embed/7" width="600" height="300"></iframe>
            <p>The owners of the port say that the count of November will be higher than that of the year before.</p>
            </article></body></html>""";

    @TempDir
    private Path folder;
    private DossierPresenter presenter;

    @BeforeEach
    void aDossierOfAPageWithPictures() throws IOException {
        Path page = Files.writeString(folder.resolve("quay.html"), PAGE);
        try (NewDossierDialog dialog = desk.newDossierFrom(page)) {
            dialog.clickOpen();
            Widgets.await("the text of the page", () -> dialog.read("text").startsWith("Fewer boxes"));
            dialog.write("name", "quay");
            dialog.write("published", "2020-11-18T12:00-05:00");
            dialog.clickFinish();
        }
        presenter = Objects.requireNonNull(desk.editor().presenter());
        Widgets.await("the reading of the text", () -> presenter.document().isRead());
    }

    private List<Item> pictures() {
        return presenter.dossier().getDocuments().get(0).getItems().stream()
                .filter(item -> item.getKind() == ItemKind.PICTURE).toList();
    }

    private static int place(StyledText text, String words) {
        int place = text.getText().indexOf(words);
        assertTrue(place >= 0, words + " in " + text.getText());
        return place;
    }

    @Test
    void whatStandsForAPictureIsTickedLikeWords() {
        StyledText text = desk.text();
        assertEquals(Palette.chrome(), text.getStyleRangeAtOffset(place(text, PICTURE)).background);
        assertNotEquals(text.getFont(), text.getStyleRangeAtOffset(place(text, TABLE)).font);
        assertEquals("Nobody has looked at this yet: “" + PICTURE + "”", hover(text, PICTURE));
        desk.picture("placeholders-open");
        text.setSelection(place(text, PICTURE) + 3);
        Widgets.press(text, ' ', ' ');
        assertEquals(ItemCoverage.TICKED, pictures().get(0).getCoverage());
        assertTrue(hover(text, PICTURE).startsWith("Right: “" + PICTURE + "”"), hover(text, PICTURE));
        text.setSelection(place(text, TABLE));
        Widgets.press(text, 'x', 'x');
        assertEquals(List.of(ItemCoverage.TICKED, ItemCoverage.NOTHING_TO_CHECK),
                pictures().stream().map(Item::getCoverage).filter(one -> one != ItemCoverage.OPEN).toList());
        text.setSelection(place(text, "41,200"));
        Widgets.press(text, ' ', ' ');
        desk.mark("43,900 in the October before");
        Widgets.press(desk.text(), '2', '2');
        desk.picture("placeholders-ticked");
    }

    private String hover(StyledText text, String words) {
        return presenter.coverage().itemAt(place(text, words)).map(presenter.coverage()::told).orElseThrow();
    }

    @Test
    void theOverviewTellsOfWhatIsOpenAndLeadsThere() {
        StyledText text = desk.text();
        desk.mark("The port counted 41,200 boxes in October");
        Canvas overview = Widgets.all(text.getParent(), Canvas.class).stream()
                .filter(one -> one.isVisible() && !(one instanceof StyledText) && one.getSize().x == 14).findFirst()
                .orElseThrow();
        assertTrue(tip(overview, text, "The port counted").startsWith("Claim 1: "), overview::getToolTipText);
        assertEquals("Nobody has looked at this yet: “" + TABLE + "”", tip(overview, text, TABLE));
        Event click = at(overview, text, TABLE);
        click.button = 1;
        overview.notifyListeners(SWT.MouseDown, click);
        Widgets.settle();
        assertEquals(TABLE, text.getSelectionText());
    }

    private static Event at(Canvas overview, StyledText text, String words) {
        Event event = new Event();
        event.x = 7;
        event.y = 4 + place(text, words) * (overview.getClientArea().height - 8) / text.getCharCount();
        return event;
    }

    private static String tip(Canvas overview, StyledText text, String words) {
        overview.notifyListeners(SWT.MouseMove, at(overview, text, words));
        return Objects.requireNonNullElse(overview.getToolTipText(), "");
    }

    @Test
    void anEarlierRevisionIsSetAsArticlesAre() {
        String now = desk.text().getText();
        desk.mark("Fewer boxes");
        Widgets.press(desk.text(), '2', '2');
        presenter.session().execute(new AddRevision(presenter.dossier().getDocuments().get(0),
                now.replace("Fewer boxes at the quay", "Far fewer boxes at the quay"), DossierBuilder.NOW));
        Widgets.settle();
        presenter.documents().look(presenter.dossier().getDocuments().get(0).getRevisions().get(0));
        Widgets.settle();
        StyledText earlier = Widgets.field(desk.page().getWorkbenchWindow().getShell(), "earlierText",
                StyledText.class);
        assertEquals(ReadingType.headline(), earlier.getStyleRangeAtOffset(place(earlier, "than a year ago")).font);
        assertEquals(ReadingType.headline(), earlier.getStyleRangeAtOffset(place(earlier, "Fewer")).font);
        assertEquals(Palette.chrome(), earlier.getStyleRangeAtOffset(place(earlier, PICTURE)).background);
        desk.picture("placeholders-earlier");
    }
}
