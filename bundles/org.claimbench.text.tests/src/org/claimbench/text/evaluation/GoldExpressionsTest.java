/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.evaluation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** The gold file of our own: what is found and right, what is missed, what is wrong. */
class GoldExpressionsTest {

    private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2020-02-18T12:00-05:00");

    @Test
    void nearlyAllThatADeskReadsIsReadAndAlmostNothingElse() throws IOException {
        Score score = new Score();
        for (String line : lines()) {
            String[] columns = line.split("\t", -1);
            List<String> expected = columns[2].isBlank() ? List.of() : List.of(columns[2].split(" ; "));
            score.add(columns[0] + ": " + columns[1], expected, Expressions.of(columns[0], columns[1], PUBLISHED));
        }
        System.out.println("Gold expressions: " + score);
        score.misses().forEach(System.out::println);
        assertTrue(score.recall() >= 0.96, score::toString);
        assertTrue(score.precision() >= 0.96, score::toString);
    }

    private static List<String> lines() throws IOException {
        try (InputStream bytes = GoldExpressionsTest.class.getResourceAsStream("expressions.tsv")) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            List<String> lines = new ArrayList<>(text.lines().toList());
            lines.removeIf(line -> line.startsWith("#"));
            return lines;
        }
    }
}
