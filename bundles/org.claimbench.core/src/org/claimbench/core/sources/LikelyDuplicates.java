/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.sources;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.claimbench.model.Source;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Sources of one dossier that are probably the same: they have one address, or one title. The addresses may differ in
 * scheme, “www.”, the part after # and a slash at the end, titles in capitals and white space. Protected sources are
 * left out: two of them may share an alias and still be two persons. Immutable.
 */
public final class LikelyDuplicates {

    private static final Pattern BEFORE_HOST = Pattern.compile("^(?:https?://)?(?:www\\.)?", //$NON-NLS-1$
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_PATH = Pattern.compile("/?(?:#.*)?$"); //$NON-NLS-1$
    private static final Pattern SPACE = Pattern.compile("\\s+"); //$NON-NLS-1$

    private final Map<Source, Likeness> found = new LinkedHashMap<>();

    /** What two sources have in common. */
    public enum Reason {
        /** Their address. */
        ADDRESS,
        /** Their title. */
        TITLE
    }

    /**
     * That a source is probably another one.
     *
     * @param first
     *            the earlier of the two in the dossier, which is the one to keep
     * @param reason
     *            what they have in common
     */
    public record Likeness(Source first, Reason reason) {
    }

    private LikelyDuplicates() {
    }

    /**
     * Looks for them.
     *
     * @param sources
     *            of one dossier, only read
     * @return as they are now
     */
    public static LikelyDuplicates among(List<Source> sources) {
        LikelyDuplicates duplicates = new LikelyDuplicates();
        List<Source> open = sources.stream().filter(source -> !source.isProtected()).toList();
        duplicates.look(open, Reason.ADDRESS);
        duplicates.look(open, Reason.TITLE);
        return duplicates;
    }

    private void look(List<Source> sources, Reason reason) {
        Map<String, Source> firsts = new HashMap<>();
        for (Source source : sources) {
            String key = reason == Reason.ADDRESS ? address(source.getUrl()) : title(source.getTitle());
            Source first = key.isEmpty() ? source : firsts.computeIfAbsent(key, none -> source);
            if (first != source && !found.containsKey(source)) {
                found.put(source, new Likeness(first, reason));
            }
        }
    }

    private static String address(@Nullable String url) {
        String path = url == null ? "" : BEFORE_HOST.matcher(url.strip()).replaceFirst(""); //$NON-NLS-1$ //$NON-NLS-2$
        String bare = AFTER_PATH.matcher(path).replaceFirst(""); //$NON-NLS-1$
        int slash = bare.indexOf('/');
        // Capitals mean nothing in the name of a host, and may mean something behind it.
        return slash < 0 ? bare.toLowerCase(Locale.ROOT)
                : bare.substring(0, slash).toLowerCase(Locale.ROOT) + bare.substring(slash);
    }

    private static String title(@Nullable String title) {
        return title == null ? "" : SPACE.matcher(title.strip()).replaceAll(" ").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /**
     * Which source a later one probably is.
     *
     * @param source
     *            of the dossier
     * @return null when nothing says so, and for the first of those that are alike
     */
    public @Nullable Likeness of(Source source) {
        return found.get(source);
    }

    /**
     * All that are alike.
     *
     * @return each first one and, right after it, those that are probably the same
     */
    public List<Source> all() {
        Map<Source, List<Source>> groups = new LinkedHashMap<>();
        found.forEach((source, like) -> groups.merge(like.first(), List.of(source),
                (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
        return groups.entrySet().stream()
                .flatMap(group -> Stream.concat(Stream.of(group.getKey()), group.getValue().stream())).distinct()
                .toList();
    }
}
