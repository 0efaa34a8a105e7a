/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.digests;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.claimbench.model.Claim;

/**
 * The digest of exactly what an approval of a claim covers: its words and the sentences in which they stand, what it
 * says, its evidence and its finding; not where the words stand, nor what happens elsewhere in the dossier. It is the
 * SHA-256 of a canonical structure (RFC 8785), which {@code releng/docs/digest.md} describes. Strings count as they are
 * stored; they are not normalised. Stateless; any thread may call it while nobody changes the dossier.
 */
public final class ClaimDigest {

    private ClaimDigest() {
    }

    /**
     * The digest of a claim as it is now.
     *
     * @param claim
     *            in a dossier
     * @return 64 lower-case hexadecimal digits
     */
    public static String of(Claim claim) {
        return TextDigest.of(canonical(claim));
    }

    /**
     * The bytes whose SHA-256 is the digest.
     *
     * @param claim
     *            in a dossier
     * @return canonical JSON in UTF-8
     */
    public static byte[] canonical(Claim claim) {
        return CanonicalJson.of(ClaimFacts.of(claim).map());
    }

    /**
     * The digest of each part of what is covered, so that it can be said which of them changed.
     *
     * @param claim
     *            in a dossier
     * @return by the part's name in the structure, for example {@code restatement} or {@code evidence}; a part that the
     *         claim does not have is absent
     */
    public static SortedMap<String, String> parts(Claim claim) {
        SortedMap<String, String> parts = new TreeMap<>();
        ClaimFacts.of(claim).map().forEach((name, part) -> parts.put(name, TextDigest.of(CanonicalJson.of(part))));
        return parts;
    }

    /**
     * The parts in which two states of a claim differ.
     *
     * @param before
     *            as from {@link #parts(Claim)}
     * @param after
     *            as from {@link #parts(Claim)}
     * @return the names of parts that changed, came or went; empty exactly when both states have the same digest
     */
    public static SortedSet<String> changed(Map<String, String> before, Map<String, String> after) {
        SortedSet<String> changed = new TreeSet<>(before.keySet());
        changed.addAll(after.keySet());
        changed.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
        return changed;
    }
}
