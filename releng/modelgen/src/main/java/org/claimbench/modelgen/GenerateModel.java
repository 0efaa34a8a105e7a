/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.modelgen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Generates the model's code beside the build and compares it with what is committed, or replaces that. */
public final class GenerateModel {

    private GenerateModel() {
    }

    /**
     * @param arguments the model bundle's folder, a scratch folder, and {@code true} to replace {@code src-gen} instead
     * of comparing it
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path bundle = Path.of(arguments[0]);
        Path scratch = Path.of(arguments[1]);
        Path committed = bundle.resolve("src-gen");
        Path generated = new ModelGenerator(bundle.resolve("model")).generateInto(scratch).resolve("src-gen");
        if (Boolean.parseBoolean(arguments[2])) {
            SourceFolders.replace(committed, generated);
            return;
        }
        List<String> differences = SourceFolders.differences(committed, generated);
        if (!differences.isEmpty()) {
            throw new IllegalStateException("The code in " + committed
                    + " is not what the model generates; run releng/regenerate and commit the result. "
                    + "Files that differ: "
                    + String.join(", ", differences));
        }
    }
}
