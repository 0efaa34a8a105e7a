/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.claimbench.intake.PdfReader;

/** Any bytes as a PDF. */
class PdfFuzzTest {

    @FuzzTest(maxDuration = "1m")
    void anyFile(byte[] content) {
        Typed.read(new PdfReader(), content, "a.pdf");
    }
}
