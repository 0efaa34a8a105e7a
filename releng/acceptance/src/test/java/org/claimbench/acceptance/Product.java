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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The finished product, started by its launcher as a script would start it. */
final class Product {

    private static final long MINUTES = 3;

    private final Path launcher;
    private final Path folder;
    private final String language;

    /**
     * The product that the build has made.
     *
     * @param folder
     *            where it is called, and where it may keep what it needs
     */
    Product(Path folder) {
        this(folder, "C.UTF-8");
    }

    /** The same in a terminal that speaks another encoding. */
    Product(Path folder, String language) {
        String home = System.getProperty("claimbench.home");
        if (home == null || home.isBlank()) {
            throw new AssertionError("The system property claimbench.home does not say where the product is.");
        }
        this.launcher = Path.of(home).resolve("claimbench");
        if (!Files.isExecutable(launcher)) {
            throw new AssertionError("There is no product in " + home + ". Build it first.");
        }
        this.folder = folder;
        this.language = language;
    }

    /** What one call left behind. */
    record Run(int code, String out, String err) {

        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(out);
        }
    }

    Run run(Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        Path out = Files.createTempFile("out", null);
        Path err = Files.createTempFile("err", null);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("LC_") || name.equals("DISPLAY"));
        environment.put("LANG", language);
        Process process = builder.start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                throw new AssertionError("No end after " + MINUTES + " minutes: " + command);
            }
            return new Run(process.exitValue(), Files.readString(out), Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            process.destroyForcibly();
            Files.delete(out);
            Files.delete(err);
        }
    }
}
