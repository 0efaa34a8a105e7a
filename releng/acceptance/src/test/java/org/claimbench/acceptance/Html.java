/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nu.validator.client.EmbeddedValidator;

/** The judgement of the W3C's validator on a page. */
final class Html {

    private static final long STACK = 64L * 1024 * 1024;

    private Html() {
    }

    /** All errors and warnings; what it merely tells is left out. */
    static List<String> complaints(Path page) throws IOException, InterruptedException {
        List<String> complaints = new ArrayList<>();
        for (JsonNode message : new ObjectMapper().readTree(judge(page)).path("messages")) {
            boolean warning = message.path("subType").asText().equals("warning");
            if (!message.path("type").asText().equals("info") || warning) {
                complaints.add(message.path("lastLine").asText() + ": " + message.path("message").asText() + " | "
                        + message.path("extract").asText());
            }
        }
        return complaints;
    }

    // The validator descends deeper into its grammar than the usual stack allows.
    private static String judge(Path page) throws IOException, InterruptedException {
        FutureTask<String> judgement = new FutureTask<>(() -> {
            EmbeddedValidator validator = new EmbeddedValidator();
            validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
            validator.setForceHTML(true);
            return validator.validate(page);
        });
        new Thread(null, judgement, "validator", STACK).start();
        try {
            return judgement.get();
        } catch (ExecutionException e) {
            throw new IOException(page + " could not be judged", e);
        }
    }
}
