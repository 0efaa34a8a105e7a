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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.ui.Contrast;
import org.claimbench.ui.HighContrast;
import org.claimbench.ui.Palette;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.FrameworkUtil;

/** Words can be read on every ground, lines and glyphs be seen, and outcomes be told apart by all eyes. */
class PaletteTest {

    private static final Pattern LIGHT = Pattern
            .compile("id=\"org\\.claimbench\\.ui\\.([\\w.]+)\" label=\"[^\"]+\" value=\"(\\d+),(\\d+),(\\d+)\"");
    private static final Pattern DARK = Pattern
            .compile("#org-claimbench-ui-([\\w-]+) \\{\\s*color: #(\\p{XDigit}{2})(\\p{XDigit}{2})(\\p{XDigit}{2})");
    private static final RGB BLACK = new RGB(0, 0, 0);
    private static final RGB WHITE = new RGB(255, 255, 255);
    /** Cut has the colour of a copy note, and what has no order that of unproven. */
    private static final List<OutcomeKind> BEFORE = List.of(OutcomeKind.OK, OutcomeKind.CHANGE, OutcomeKind.QUERY,
            OutcomeKind.CONTEXT, OutcomeKind.COPY_NOTE);
    private static final List<OutcomeKind> AFTER = List.of(OutcomeKind.TRUE, OutcomeKind.MOSTLY_TRUE,
            OutcomeKind.HALF_TRUE, OutcomeKind.MOSTLY_FALSE, OutcomeKind.FALSE, OutcomeKind.UNPROVEN);
    private static final Set<OutcomeKind> COLOURED = EnumSet.complementOf(EnumSet.of(OutcomeKind.NONE,
            OutcomeKind.UNORDERED));

    private static Map<String, RGB> read(String file, Pattern colour, int radix) throws IOException {
        Map<String, RGB> colours = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(FrameworkUtil.getBundle(Palette.class).getEntry(file))
                .openStream()) {
            Matcher matcher = colour.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) {
                colours.put(matcher.group(1).replace('-', '.'), new RGB(Integer.parseInt(matcher.group(2), radix),
                        Integer.parseInt(matcher.group(3), radix), Integer.parseInt(matcher.group(4), radix)));
            }
        }
        return colours;
    }

    private static Map<String, RGB> light() throws IOException {
        return read("plugin.xml", LIGHT, 10);
    }

    private static Map<String, RGB> colours(boolean dark) throws IOException {
        return dark ? read("css/dark.css", DARK, 16) : light();
    }

    private static String strong(OutcomeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + ".strong";
    }

    private static String tint(OutcomeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + ".tint";
    }

    private static void contrast(double least, String what, RGB sign, RGB ground) {
        double contrast = Contrast.of(sign, ground);
        assertTrue(contrast >= least, () -> "%s: %.2f".formatted(what, contrast));
    }

    @Test
    void contrastIsMeasuredAsTheGuidelinesSay() {
        assertEquals(21, Contrast.of(BLACK, WHITE), 1e-9);
        assertEquals(1, Contrast.of(WHITE, WHITE), 1e-9);
        assertEquals(4.48, Contrast.of(new RGB(0x77, 0x77, 0x77), WHITE), 0.005);
    }

    @Test
    void theDarkThemeHasEveryColour() throws IOException {
        assertEquals(light().keySet(), colours(true).keySet());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void wordsCanBeReadAndSignsBeSeen(boolean dark) throws IOException {
        Map<String, RGB> colours = colours(dark);
        for (String ground : List.of("paper", "chrome", "selected")) {
            contrast(Contrast.WORDS, "text on " + ground, colours.get("text"), colours.get(ground));
        }
        for (String ground : List.of("paper", "chrome")) {
            contrast(Contrast.WORDS, "secondary on " + ground, colours.get("secondary"), colours.get(ground));
            for (String sign : List.of("accent", "open", "done")) {
                contrast(Contrast.SIGNS, sign + " on " + ground, colours.get(sign), colours.get(ground));
            }
        }
        for (OutcomeKind kind : COLOURED) {
            contrast(Contrast.WORDS, "text on " + tint(kind), colours.get("text"), colours.get(tint(kind)));
            contrast(Contrast.SIGNS, "accent on " + tint(kind), colours.get("accent"), colours.get(tint(kind)));
            for (String ground : List.of(tint(kind), "paper", "chrome")) {
                contrast(Contrast.SIGNS, strong(kind) + " on " + ground, colours.get(strong(kind)),
                        colours.get(ground));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void allEyesTellOutcomesApart(boolean dark) throws IOException {
        Map<String, RGB> colours = colours(dark);
        for (Vision eyes : Vision.values()) {
            for (List<OutcomeKind> kinds : List.of(BEFORE, AFTER)) {
                apart(eyes, kinds.stream().map(PaletteTest::strong).toList(), colours);
                apart(eyes, kinds.stream().map(PaletteTest::tint).toList(), colours);
            }
        }
    }

    private static void apart(Vision eyes, List<String> names, Map<String, RGB> colours) {
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < i; j++) {
                String pair = names.get(j) + ", " + names.get(i);
                double distance = eyes.distance(colours.get(names.get(i)), colours.get(names.get(j)));
                assertTrue(distance >= 2 * Vision.JUST_NOTICED, () -> "%s, %s: %.1f".formatted(eyes, pair, distance));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void highContrastFollowsTheSystem(boolean dark) throws IOException {
        for (RGB selection : List.of(new RGB(0x0F, 0x3B, 0x71), new RGB(0, 0xFF, 0xFF), new RGB(0x80, 0, 0x80))) {
            HighContrast system = new HighContrast(dark ? BLACK : WHITE, dark ? WHITE : BLACK, selection);
            assertEquals(dark, system.dark());
            contrast(Contrast.SIGNS, "accent", system.accent(), system.paper());
            contrast(Contrast.WORDS, "selected", system.text(), system.selected());
            for (OutcomeKind kind : COLOURED) {
                contrast(Contrast.WORDS, strong(kind), system.strong(kind, light().get(strong(kind))), system.paper());
            }
        }
    }

    /** In the theme in which the tests are run, whatever it is. */
    @Test
    void theThemeOfThisWindowCanBeRead() {
        boolean asked = Display.getCurrent().getHighContrast();
        contrast(Contrast.WORDS, "text", Palette.text().getRGB(), Palette.paper().getRGB());
        contrast(Contrast.WORDS, "selected", Palette.text().getRGB(), Palette.selected().getRGB());
        contrast(Contrast.SIGNS, "accent", Palette.accent().getRGB(), Palette.paper().getRGB());
        for (OutcomeKind kind : COLOURED) {
            Color tint = Palette.tint(kind);
            contrast(Contrast.WORDS, tint(kind), Palette.text().getRGB(), tint.getRGB());
            contrast(Contrast.SIGNS, strong(kind), Palette.strong(kind).getRGB(), tint.getRGB());
            assertEquals(asked, tint.equals(Palette.paper()), tint(kind));
        }
    }
}
