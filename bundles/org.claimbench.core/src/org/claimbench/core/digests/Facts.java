/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.digests;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An object of the digested structure while it is put together. Each member is a list. What is absent, empty or the
 * default is left out.
 */
final class Facts {

    private final SortedMap<String, List<?>> facts = new TreeMap<>();

    /** The attributes of an element under their names, written as in the dossier file. */
    static Facts of(EObject element, EAttribute... attributes) {
        Facts facts = new Facts();
        for (EAttribute attribute : attributes) {
            if (element.eIsSet(attribute)) {
                facts.put(attribute.getName(),
                        EcoreUtil.convertToString(attribute.getEAttributeType(), element.eGet(attribute)));
            }
        }
        return facts;
    }

    Facts put(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.put(name, List.of(value));
        }
        return this;
    }

    Facts put(String name, Facts value) {
        if (!value.facts.isEmpty()) {
            facts.put(name, List.of(value.facts));
        }
        return this;
    }

    /** Adds the facts of another to these. */
    Facts add(Facts others) {
        facts.putAll(others.facts);
        return this;
    }

    /** Objects whose order means something. */
    Facts putChain(String name, Stream<Facts> values) {
        return putList(name, values.map(value -> value.facts));
    }

    /** Strings whose order means something. */
    Facts putWords(String name, List<String> values) {
        return putList(name, values.stream());
    }

    /** Strings whose order means nothing. */
    Facts putAll(String name, Collection<String> values) {
        return putSorted(name, values.stream());
    }

    /** Objects whose order means nothing. */
    Facts putAll(String name, Stream<Facts> values) {
        return putSorted(name, values.map(value -> value.facts));
    }

    private Facts putSorted(String name, Stream<?> values) {
        return putList(name,
                values.sorted((a, b) -> Arrays.compareUnsigned(CanonicalJson.of(a), CanonicalJson.of(b))));
    }

    private Facts putList(String name, Stream<?> values) {
        List<?> list = values.filter(Facts::holdsSomething).distinct().toList();
        if (!list.isEmpty()) {
            facts.put(name, list);
        }
        return this;
    }

    private static boolean holdsSomething(@Nullable Object value) {
        return !"".equals(value) && !Map.of().equals(value); //$NON-NLS-1$
    }

    SortedMap<String, List<?>> map() {
        return facts;
    }
}
