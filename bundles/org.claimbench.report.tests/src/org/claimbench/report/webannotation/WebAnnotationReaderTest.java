/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.webannotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebAnnotationReaderTest {

    private static final int DEEP = 200;

    @Test
    void a_remark_in_many_brackets_is_found_at_once(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("deep.jsonld"), """
                {"body": %s{"value": "Which virus?"}%s,
                 "target": {"selector": {"type": "TextQuoteSelector", "exact": "The virus"}}}
                """.formatted("[".repeat(DEEP), "]".repeat(DEEP)));

        WebAnnotationReader.Read read = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> new WebAnnotationReader("The virus has killed.").read(file));

        assertEquals("Which virus?", read.quotes().getFirst().remark());
    }
}
