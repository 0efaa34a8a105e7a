/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says what, in the order in which newspapers write it. */
class AttributionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The maker denies it would hand over secrets. | The maker | it would hand over secrets
            en | The ministry said on Monday that taxes would rise. | The ministry | on Monday that taxes would rise
            en | Two officials have said that the plan is dead | Two officials | the plan is dead
            en | “That will hurt us all,” the owner wrote. | the owner | “That will hurt us all,”
            en | Taxes will rise, the ministry said. | the ministry | Taxes will rise
            en | “We pay too much,” said Anna Berg. | Anna Berg | “We pay too much,”
            de | Das Ministerium bestritt, dass die Steuern steigen. | Das Ministerium | die Steuern steigen
            de | Die Firma erklärte, sie habe nichts gewusst. | Die Firma | sie habe nichts gewusst
            es | El ministro negó que suban los impuestos. | El ministro | suban los impuestos
            fr | Le ministre affirme que les impôts baissent. | Le ministre | les impôts baissent
            """)
    void whoSaysWhat(String language, String words, String party, String content) {
        Attribution found = Attribution.in(words, Locale.forLanguageTag(language)).orElseThrow();
        assertEquals(party, found.party().of(words));
        assertEquals(content, found.content().of(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Taxes will rise next year.", "said", "He said so.", "It is said", "",
            "saidthat is no word",
            "Nearly 2,000 firms closed."})
    void nobodySaysAnything(String words) {
        assertEquals(Optional.empty(), Attribution.in(words, Locale.ENGLISH));
    }

    @Test
    void aLanguageWithoutListsHasNoVerbs() {
        assertEquals(Optional.empty(), Attribution.in("Ministeriö sanoi, että verot nousevat.", Locale.of("fi")));
    }
}
