/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.house;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.regex.Pattern;

/**
 * What a bundle says of itself.
 *
 * @param name its symbolic name
 * @param seen the bundles that it requires and the packages that it imports
 */
record Manifest(String name, Set<String> seen) {

    /** A comma between clauses, not one within quotes. */
    private static final Pattern CLAUSES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    static Manifest of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    static Manifest of(InputStream in) throws IOException {
        Attributes attributes = new java.util.jar.Manifest(in).getMainAttributes();
        Set<String> seen = new TreeSet<>(names(attributes.getValue("Require-Bundle")));
        seen.addAll(names(attributes.getValue("Import-Package")));
        seen.remove("org.eclipse.jdt.annotation");
        return new Manifest(names(attributes.getValue("Bundle-SymbolicName")).iterator().next(), seen);
    }

    private static Set<String> names(String header) {
        Set<String> names = new TreeSet<>();
        if (header != null) {
            for (String clause : CLAUSES.split(header)) {
                names.add(clause.split(";", 2)[0].strip());
            }
        }
        return names;
    }
}
