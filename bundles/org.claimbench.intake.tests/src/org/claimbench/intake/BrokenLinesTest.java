/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;

/** Lines that were broken at a fixed width become paragraphs again; verses, lists and tables stay as they are. */
class BrokenLinesTest {

    private static final String WIRE = """
            CHIP RULE WEIGHED

              The department is weighing a rule that would let it stop sales
            of machines to makers of chips abroad, three people who know of it
            said on Tuesday. Nobody has been asked to comment so far. One of
            the well-known makers of such machines sold a third fewer of them
            in May.
              A vote is expected by the end of the month, and the ministry
            said that it had no view. It has until Friday to answer the
            letter. Dr. Lee has not seen it, and we could not reach her.

            What is at stake:
            - two plants in the north, which were opened when the first of the
              machines came in, and
            - one in the south
            1. The third is closed.

            Month      Sales      Share
            May           12         30

                Sales fell in May, and we do not know why they did so; it
                may be the weather, which was bad in all of the country.

            Roses are red
            And chips are blue
            """;
    private static final String READ = """
            CHIP RULE WEIGHED

              The department is weighing a rule that would let it stop sales of machines to makers of chips abroad, \
            three people who know of it said on Tuesday. Nobody has been asked to comment so far. One of the \
            well-known makers of such machines sold a third fewer of them in May.
              A vote is expected by the end of the month, and the ministry said that it had no view. It has until \
            Friday to answer the letter. Dr. Lee has not seen it, and we could not reach her.

            What is at stake:
            - two plants in the north, which were opened when the first of the machines came in, and
            - one in the south
            1. The third is closed.

            Month      Sales      Share
            May           12         30

                Sales fell in May, and we do not know why they did so; it may be the weather, which was bad in all of \
            the country.

            Roses are red
            And chips are blue
            """;
    private static final String VERSES = """
            The tower stood alone upon the hill,
            And all the fields about it lay asleep;
            The miller went, and after him the mill,
            And no one came to count the scattered sheep.
            The winter passed, the summer found them there,
            Among the stones that once had been a wall;
            Their bells were heard at evening in the air,
            And someone down below would always call.
            """;

    private static Article read(String text) throws CoreException {
        return new PlainTextReader().read(text, "a.txt");
    }

    @Test
    void paragraphsBecomeWholeAgain() throws CoreException {
        Article article = read(WIRE);
        assertEquals(READ, article.text());
        assertEquals(List.of("Its lines were broken at a fixed width; they were joined into paragraphs."),
                article.notes());
        assertEquals("CHIP RULE WEIGHED", article.headline());
    }

    @Test
    void aJoinedTextStaysAsItIs() throws CoreException {
        assertEquals(READ, read(READ).text());
        assertEquals(List.of(), read(READ).notes());
    }

    @Test
    void versesStayAsTheyAre() throws CoreException {
        assertEquals(VERSES, read(VERSES).text());
    }

    @Test
    void wordsThatWerePartedAreJoinedAsTheyStandElsewhere() throws CoreException {
        String text = read("Manufacturers\n\n" + WIRE.replace("such machines sold", "such manu-\nfacturers sold"))
                .text();
        assertTrue(text.contains("such manufacturers sold a third fewer"), text);
    }
}
