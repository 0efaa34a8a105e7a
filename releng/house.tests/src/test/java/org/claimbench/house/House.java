/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.house;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which bundle may see which: the table of the house. */
final class House {

    static final String PREFIX = "org.claimbench.";

    /** A bundle may see what its row names, and what those may see. */
    private static final Map<String, Set<String>> ROWS = Map.ofEntries(
            Map.entry("text", Set.of()),
            Map.entry("model", Set.of()),
            Map.entry("core", Set.of("text", "model")),
            Map.entry("lib.poi", Set.of()),
            Map.entry("intake", Set.of("core", "lib.poi")),
            Map.entry("report", Set.of("core")),
            Map.entry("archive", Set.of("core")),
            Map.entry("team", Set.of("core")),
            Map.entry("cli", Set.of("core", "intake", "report", "archive", "team")),
            Map.entry("workspace", Set.of("core")),
            Map.entry("presentation", Set.of("core", "intake", "report", "archive", "team", "workspace")),
            Map.entry("ui", Set.of("presentation")),
            Map.entry("ui.editor", Set.of("ui")),
            Map.entry("ui.desk", Set.of("ui")),
            Map.entry("ui.report", Set.of("ui")),
            Map.entry("ui.team", Set.of("ui")),
            Map.entry("product", Set.of("ui.editor", "ui.desk", "ui.report", "ui.team")),
            Map.entry("testkit", Set.of("core")));

    /** Parts that run without a display; all others are free to see the workbench. */
    private static final Map<String, List<String>> BLIND = blind();

    private House() {
    }

    /** What is wrong with a manifest, one sentence each. */
    static Set<String> trespasses(Manifest manifest) {
        Set<String> trespasses = new TreeSet<>();
        if (manifest.name().endsWith(".tests")) {
            return trespasses;
        }
        String part = manifest.name().substring(PREFIX.length());
        if (!ROWS.containsKey(part)) {
            trespasses.add(manifest.name() + " is not in the table of the house");
            return trespasses;
        }
        for (String seen : manifest.seen()) {
            if (forbidden(part, seen)) {
                trespasses.add(manifest.name() + " must not see " + seen);
            }
        }
        return trespasses;
    }

    private static boolean forbidden(String part, String seen) {
        if (seen.startsWith(PREFIX)) {
            return allowed(part).stream().map(PREFIX::concat)
                    .noneMatch(bundle -> seen.equals(bundle) || isPackageOf(seen, bundle));
        }
        return BLIND.getOrDefault(part, List.of()).stream().anyMatch(hidden -> isOrBelow(seen, hidden));
    }

    /** {@code ui.editor} is a bundle of its own, not a package of {@code ui}. */
    private static boolean isPackageOf(String seen, String bundle) {
        return seen.startsWith(bundle + ".")
                && ROWS.keySet().stream().map(PREFIX::concat).filter(other -> other.startsWith(bundle + "."))
                        .noneMatch(other -> isOrBelow(seen, other));
    }

    private static boolean isOrBelow(String seen, String root) {
        return seen.equals(root) || seen.startsWith(root + ".");
    }

    private static Set<String> allowed(String part) {
        Set<String> all = new TreeSet<>();
        for (String direct : ROWS.getOrDefault(part, Set.of())) {
            all.add(direct);
            all.addAll(allowed(direct));
        }
        return all;
    }

    private static Map<String, List<String>> blind() {
        List<String> screen = List.of("org.eclipse.ui", "org.eclipse.swt", "org.eclipse.jface", "org.eclipse.e4.ui");
        List<String> resources = List.of("org.eclipse.core.resources");
        Map<String, List<String>> blind = new HashMap<>();
        for (String part : List.of("text", "model", "core", "intake", "report", "archive", "team", "cli", "testkit")) {
            blind.put(part, Stream.of(screen, resources).flatMap(List::stream).toList());
        }
        blind.put("text", List.of("org.eclipse", "org.osgi"));
        blind.put("workspace", screen);
        blind.put("presentation", screen);
        return blind;
    }
}
