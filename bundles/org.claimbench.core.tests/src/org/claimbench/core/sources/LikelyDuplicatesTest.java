/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.claimbench.core.sources.LikelyDuplicates.Likeness;
import org.claimbench.core.sources.LikelyDuplicates.Reason;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Source;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sources are offered to be merged. */
class LikelyDuplicatesTest {

    private static Source source(@Nullable String title, @Nullable String url) {
        Source source = DossierFactory.eINSTANCE.createSource();
        source.setTitle(title);
        source.setUrl(url);
        return source;
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/a, http://www.Example.org/a/", "https://example.org/a, https://example.org/a#top",
            "https://example.org, https://example.org/", "example.org/a, https://example.org/a"})
    void theAddressIsTheSame(String one, String other) {
        Source first = source("One", one);
        Source second = source("Two", other);
        LikelyDuplicates found = LikelyDuplicates.among(List.of(first, second));
        assertEquals(new Likeness(first, Reason.ADDRESS), found.of(second));
        assertNull(found.of(first));
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/a, https://example.org/b", "https://example.org/a, https://example.org/A",
            "https://example.org/?p=1, https://example.org/?p=2", "'', ''"})
    void theAddressIsAnother(String one, String other) {
        Source second = source("Two", other);
        assertNull(LikelyDuplicates.among(List.of(source("One", one), second)).of(second));
    }

    @Test
    void titlesAreComparedWithoutCapitalsAndBlanks() {
        Source first = source("WHO Situation  Report", null);
        Source second = source(" who situation report", "https://example.org/b");
        Source none = source(null, null);
        LikelyDuplicates found = LikelyDuplicates.among(List.of(none, first, source(" ", null), second));
        assertEquals(new Likeness(first, Reason.TITLE), found.of(second));
        assertEquals(List.of(first, second), found.all());
    }

    @Test
    void duplicatesStandBehindTheirFirst() {
        Source a = source("A", "https://example.org/a");
        Source b = source("B", "https://example.org/b");
        Source againB = source("b", null);
        Source againA = source("Other", "https://example.org/a");
        LikelyDuplicates found = LikelyDuplicates.among(List.of(a, b, source("C", null), againB, againA));
        assertEquals(List.of(a, againA, b, againB), found.all());
    }

    @Test
    void protectedSourcesMayShareAnAlias() {
        Source first = source("An official", null);
        Source second = source("An official", null);
        assertNotNull(LikelyDuplicates.among(List.of(first, second)).of(second));
        second.setProtected(true);
        first.setProtected(true);
        assertNull(LikelyDuplicates.among(List.of(first, second)).of(second));
    }
}
