/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.claimbench.text.quotation.QuotationComparison.Agreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a desk would call a difference: the kind, what is printed, then what was said. */
class QuotationComparisonTest {

    private static List<String> differences(String printed, String said) {
        QuotationComparison comparison = QuotationComparison.of(printed, said);
        assertEquals(Agreement.SAME_PASSAGE, comparison.agreement());
        return comparison.differences().stream()
                .map(one -> one.kind().label() + ": " + one.printed().of(printed) + " | "
                        + one.said().of(said))
                .toList();
    }

    @Test
    void oneWordIsDropped() {
        String printed = "Then you would find that orders will go someplace else";
        String said = "Then you would find that orders will go to someplace else.";
        assertEquals(List.of("dropped:  | to"), differences(printed, said));
        QuotationDifference dropped = QuotationComparison.of(printed, said).wording().get(0);
        assertEquals("go someplace", dropped.printedAround().of(printed));
        assertEquals("go to someplace", dropped.saidAround().of(said));
    }

    @Test
    void bracketsWithinAWordAreInformation() {
        String printed = "“We want to sell product[s] and goods to China and other countries,” Trump tweeted.";
        String said = "We want to sell product and goods to China and other countries. That’s what trade is all about.";
        assertEquals(List.of("bracket: product[s] | product"), differences(printed, said));
        assertTrue(QuotationComparison.of(printed, said).wording().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
            "[T]he rule is good; and the rule is good; bracket: [T]he | the",
            "But [he] denied it; But the president denied it; bracket: [he] | the president",
            "We sell goods [to China] and more; We sell goods and more; bracket: [to China] | ",
            "It was [not] right to go there; It was right to go there; bracket: [not] | ",
            "We want it … and we get it; We want it, God knows, and we get it; left-out: … | God knows",
            "We want it [...] and we get it; We want it, God knows, and we get it; left-out: [...] | God knows",
            "“We won,” he said, “and they lost.”; We won, as you saw, and they lost.; left-out:  | as you saw"})
    void whatShowsThatSomethingIsOtherIsInformation(String printed, String said, String difference) {
        assertEquals(List.of(difference.strip()),
                differences(printed, said).stream().map(String::strip).toList());
        assertTrue(QuotationComparison.of(printed, said).wording().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
            "I never said that thing; I said that thing; added: never |",
            "We will not go there again; We will go there again; added: not |",
            "They fear a large loss; They fear a heavy loss; changed: large | heavy",
            "It costs $13.03 billion a month; It costs $13.30 billion a month; changed: 13.03 | 13.30",
            "It costs €5 a day in all; It costs $5 a day in all; changed: € | $",
            "Sales fell by -10 percent in May; Sales fell by 10 percent in May; added: - |",
            "We go elsewhere and stay; We go to someplace else and stay; changed: elsewhere | to someplace else",
            "It was very good; They talked. It was good. We left.; added: very |",
            "Now the rule is bad; It ended yesterday. The rule is bad; added: Now |"})
    void otherWordsAreDifferences(String printed, String said, String difference) {
        List<String> wording = QuotationComparison.of(printed, said).wording().stream()
                .map(one -> one.kind().label() + ": " + one.printed().of(printed) + " | " + one.said().of(said))
                .map(String::strip).toList();
        assertEquals(List.of(difference.strip()), wording);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {"I don’t mind it—at all; I don't mind it - at all",
            "the U.S. economy is fine; the US economy is fine", "a ﬁne single-aisle jet; a fine single aisle jet",
            "two\u00A0words here; two words here", "co\u00ADoperation works; cooperation works",
            "we said “yes” to it; we said 'yes' to it", "it works now; it works [applause] now"})
    void otherFormsOfTheSameSignAreNoDifference(String printed, String said) {
        assertEquals(List.of(), differences(printed, said));
    }

    @Test
    void capitalsAndPunctuationAreInformation() {
        assertEquals(List.of("capitals: The United States is open | THE UNITED STATES IS OPEN"),
                differences("“The United States is open,” Trump tweeted.", "THE UNITED STATES IS OPEN FOR BUSINESS!"));
        assertEquals(List.of("punctuation: ,  | . ", "capitals: they | They"),
                differences("We won, they lost", "We won. They lost"));
    }

    @Test
    void whatIsNearInALongTextIsFound() {
        String noise = "Many other words were said about other things on that day. ".repeat(2_000);
        assertEquals(List.of("dropped:  | to"), differences("orders will go someplace else and stay there",
                noise + "So orders will go to someplace else and stay there. " + noise));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "…", "Something else was said on that day.", "[applause]"})
    void anotherPassageIsNotCompared(String said) {
        QuotationComparison comparison = QuotationComparison.of("“Orders will go someplace else.”", said);
        assertEquals(Agreement.OTHER_PASSAGE, comparison.agreement());
        assertEquals(List.of(), comparison.differences());
    }

    @Test
    void aQuotationWithoutEndIsRefused() {
        assertEquals(Agreement.TOO_LONG, QuotationComparison.of("word ".repeat(2_001), "word").agreement());
        assertEquals(Agreement.OTHER_PASSAGE, QuotationComparison.of("", "word").agreement());
    }
}
