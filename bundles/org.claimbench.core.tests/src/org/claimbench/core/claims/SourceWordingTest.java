/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.claimbench.core.commands.SetType;
import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Stance;
import org.claimbench.testkit.Workpiece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceWordingTest {

    private static Claim quoted(Workpiece work, String words, String... excerpts) {
        Claim claim = work.claim(words);
        work.run(new SetType(claim, ClaimType.QUOTATION));
        for (String excerpt : excerpts) {
            work.evidence(claim, "The post " + excerpt.length(), Stance.SUPPORTS, excerpt);
        }
        return claim;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “We will go someplace else.” | So we will go to someplace else. Now. | “We will go to someplace else.”
            “We will really go there today.” | We will go there today. | “We will go there today.”
            “The port is closed for a week.” | The port is closed for a month. | “The port is closed for a month.”
            “The port is closed for a week.” | The port was closed for a month. | “The port was closed for a month.”
            “The port is closed for a week.” | The port is closed for a week. |
            “The port is closed for a week.” | Nobody came to the market at noon. |
            """)
    void theSourcesWordsStandWhereTheyDiffer(String printed, String excerpt, String wording) {
        Workpiece work = Workpiece.before("He wrote: " + printed + " Then he left.");
        assertEquals(Optional.ofNullable(wording), SourceWording.of(quoted(work, printed, excerpt)));
    }

    @Test
    void ofTwoSourcesThatHoldThePassageNoneIsPicked() {
        Workpiece work = Workpiece.before("He wrote: “We will go someplace else.” Then he left.");
        Claim claim = quoted(work, "“We will go someplace else.”", "We will go to someplace else.",
                "We will all go someplace else.");
        assertEquals(Optional.empty(), SourceWording.of(claim));
    }

    @Test
    void aProtectedSourceIsNotQuoted() {
        Workpiece work = Workpiece.before("He wrote: “We will go someplace else.” Then he left.");
        Claim claim = quoted(work, "“We will go someplace else.”", "We will go to someplace else.");
        claim.getEvidence().get(0).getSource().setProtected(true);
        assertEquals(Optional.empty(), SourceWording.of(claim));
    }
}
