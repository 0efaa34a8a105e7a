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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.claimbench.model.ClaimType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every type of claim has its questions. */
class ChecklistTest {

    @ParameterizedTest
    @EnumSource(ClaimType.class)
    void everyTypeHasAShortList(ClaimType type) {
        List<String> questions = Checklist.of(type);
        assertTrue(questions.size() >= 2 && questions.size() <= 4, questions::toString);
        questions.forEach(question -> {
            assertEquals(question.strip(), question);
            assertTrue(question.matches("\\p{Lu}.*[?.]"), question);
        });
        assertTrue(questions.get(0).endsWith("?"));
    }

    @Test
    void noTwoTypesShareAList() {
        assertEquals(ClaimType.VALUES.size(), ClaimType.VALUES.stream().map(Checklist::of).distinct().count());
    }
}
