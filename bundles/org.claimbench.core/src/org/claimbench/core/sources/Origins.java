/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.sources;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.claimbench.model.Source;

/**
 * Where sources have what they say from. Three reports of one agency are one origin, however many links there are.
 * Stateless.
 */
public final class Origins {

    private Origins() {
    }

    /**
     * The source from which another one derives, over any number of steps.
     *
     * @param source
     *            of a dossier
     * @return the source itself when it derives from none; for sources that derive from each other in a circle, which
     *         only a file can hold, always the same one of the circle
     */
    public static Source of(Source source) {
        Set<Source> way = new LinkedHashSet<>();
        Source here = source;
        while (way.add(here)) {
            Source from = here.getDerivedFrom();
            if (from == null) {
                return here;
            }
            here = from;
        }
        return circle(here).stream().min(Comparator.comparing(one -> String.valueOf(one.getId()))).orElse(here);
    }

    private static Set<Source> circle(Source start) {
        Set<Source> circle = new LinkedHashSet<>();
        for (Source here = start; circle.add(here);) {
            here = here.getDerivedFrom();
        }
        return circle;
    }

    /**
     * Sources by their origins.
     *
     * @param sources
     *            of one dossier; one that is there twice counts once
     * @return each origin with the sources that derive from it, itself among them if it was given, in their order
     */
    public static Map<Source, List<Source>> of(Collection<Source> sources) {
        Map<Source, List<Source>> origins = new LinkedHashMap<>();
        for (Source source : new LinkedHashSet<>(sources)) {
            origins.merge(of(source), List.of(source), Origins::joined);
        }
        return origins;
    }

    private static List<Source> joined(List<Source> some, List<Source> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
