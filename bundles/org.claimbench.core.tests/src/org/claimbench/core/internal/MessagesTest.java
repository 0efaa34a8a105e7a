/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

import org.junit.jupiter.api.Test;

/** Every sentence is there and is a sentence. */
class MessagesTest {

    @Test
    void noneIsMissing() throws IllegalAccessException {
        for (Field field : Messages.class.getFields()) {
            if (!Modifier.isFinal(field.getModifiers())) {
                assertFalse(String.valueOf(field.get(null)).startsWith("NLS missing"), field.getName());
            }
        }
    }

    @Test
    void sentencesEndWithAFullStop() throws IllegalAccessException {
        for (Field field : Messages.class.getFields()) {
            if (field.getName().matches("(Store|Refused|Vault)_.*")) {
                assertTrue(String.valueOf(field.get(null)).endsWith("."), field.getName());
            }
        }
    }

    @Test
    void quotationMarksComeThroughWhole() {
        assertEquals("This rating is not on the dossier’s scale.", Messages.Refused_notOnScale);
    }
}
