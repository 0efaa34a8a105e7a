/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.docx;

import java.util.HashMap;
import java.util.Map;

import org.claimbench.intake.internal.Budget;
import org.eclipse.core.runtime.CoreException;

/** How the lists of a Word file are numbered: lists share a pattern, and can begin anew or differ from it. */
final class Numbering implements XmlHandler {

    private final Budget budget;
    private final Map<String, String> patterns = new HashMap<>();
    private final Map<String, Map<Integer, ListLevel>> levels = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> starts = new HashMap<>();
    private final Map<String, String> styled = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();
    /** What is being read: a pattern, or a list; a list has the number sign before its id among the levels. */
    private String owner = "";
    private String list = "";
    private int level;
    private ListLevel read = ListLevel.BULLETS;

    Numbering(Budget budget) {
        this.budget = budget;
    }

    private static String list(String id) {
        return '#' + id;
    }

    /** The pattern with which a list shares its numbers; empty when there is no such list. */
    String pattern(String list) {
        String pattern = patterns.getOrDefault(list, "");
        return styled.getOrDefault(links.getOrDefault(pattern, ""), pattern);
    }

    /** How a level of a list is numbered; bullets when the file does not say. */
    ListLevel level(String list, int depth) {
        ListLevel shared = levels.getOrDefault(pattern(list), Map.of()).getOrDefault(depth, ListLevel.BULLETS);
        return levels.getOrDefault(list(list), Map.of()).getOrDefault(depth, shared);
    }

    /** The numbers with which levels of a list begin anew, by level. */
    Map<Integer, Integer> starts(String list) {
        return starts.getOrDefault(list, Map.of());
    }

    @Override
    public void start(String name, Attributes attributes) throws CoreException {
        String value = attributes.of("val");
        switch (name) {
        case "abstractNum" -> owner = attributes.of("abstractNumId");
        case "num" -> {
            list = attributes.of("numId");
            owner = list(list);
        }
        case "abstractNumId" -> patterns.put(list, value);
        case "styleLink" -> styled.put(value, owner);
        case "numStyleLink" -> links.put(owner, value);
        case "lvlOverride" -> level = Digits.of(attributes.of("ilvl"), 0);
        case "startOverride" -> starts.computeIfAbsent(list, id -> new HashMap<>())
                .put(level, Digits.of(value, 1));
        case "lvl" -> open(attributes);
        case "start" -> read = new ListLevel(Digits.of(value, 1), read.format(), read.text());
        case "numFmt" -> read = new ListLevel(read.start(), value, read.text());
        case "lvlText" -> read = new ListLevel(read.start(), read.format(), value);
        default -> {
            // how it looks
        }
        }
    }

    private void open(Attributes attributes) throws CoreException {
        budget.element();
        level = Digits.of(attributes.of("ilvl"), 0);
        read = new ListLevel(0, "decimal", "");
    }

    @Override
    public void text(String text) {
        // all is in attributes
    }

    @Override
    public void end(String name) {
        if (name.equals("lvl")) {
            levels.computeIfAbsent(owner, id -> new HashMap<>()).put(level, read);
        }
    }
}
