/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Argon2Test {

    @ParameterizedTest
    @CsvSource({"65536, 1, 09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7",
            "256, 1, 9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe",
            "256, 2, 6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037"})
    void agreesWithTheReferenceImplementation(int kibibytes, int lanes, String derived) {
        byte[] key = new Argon2(kibibytes, 2, lanes).derive(bytes("password"), bytes("somesalt"), 32);
        assertEquals(derived, HexFormat.of().formatHex(key));
    }

    @ParameterizedTest
    @CsvSource({"104857600, 3, 4", "2147483647, 1, 1", "-1, 3, 4", "0, 1, 1", "65536, 0, 4", "65536, 2147483647, 4",
            "65536, 3, 0", "65536, 3, -4", "65536, 3, 2147483647", "7, 1, 1"})
    void workThatIsImpossibleOrUsesUpTheMachineIsNotBearable(int kibibytes, int passes, int lanes) {
        assertFalse(new Argon2(kibibytes, passes, lanes).bearable());
    }

    @Test
    void whatIsRecommendedIsBearable() {
        assertTrue(Argon2.RECOMMENDED.bearable());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
