/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.sources;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.claimbench.core.vault.Identity;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Snapshot;
import org.claimbench.model.Source;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;

/** The fields of a source in which stands who it is. They belong in the vault as soon as the source is protected. */
public final class IdentityFields {

    /** The fields of a source, without its title, that move to the vault. */
    public static final List<EAttribute> OF_SOURCE = List.of(Literals.SOURCE__PUBLISHER, Literals.SOURCE__URL,
            Literals.SOURCE__ARCHIVED_URL);

    /** The fields of each of its snapshots that move to the vault: file names and addresses. */
    public static final List<EAttribute> OF_SNAPSHOT = List.of(Literals.SNAPSHOT__NAME, Literals.SNAPSHOT__URL);

    // An address on the web or for mail. A person’s name looks like an alias and cannot be told from one.
    private static final Pattern ADDRESS = Pattern.compile("\\w+://\\S|\\bwww\\.\\w|\\S@\\S+\\.\\w", //$NON-NLS-1$
            Pattern.CASE_INSENSITIVE);

    private IdentityFields() {
    }

    /**
     * Who the source is, as far as the dossier says.
     *
     * @param source
     *            only read; the title of one that is protected already is its alias
     * @return to be kept in the vault: the title as the name; addresses, one a line, as the reach; publisher and names
     *         of files, one a line, as the notes
     */
    public static Identity read(Source source) {
        boolean alias = source.isProtected() && !titleTellsWhoItIs(source);
        Stream<@Nullable String> reach = Stream.concat(Stream.of(source.getUrl(), source.getArchivedUrl()),
                copies(source).stream().map(Snapshot::getUrl));
        Stream<@Nullable String> notes = Stream.concat(Stream.of(source.getPublisher()),
                copies(source).stream().map(Snapshot::getName));
        return new Identity(alias ? "" : lines(Stream.of(source.getTitle())), lines(reach), lines(notes)); //$NON-NLS-1$
    }

    /**
     * The snapshots of a source, and the originals of texts that are the same bytes: the name of one file says as much
     * as that of the other.
     *
     * @param source
     *            only read
     * @return those of the source first
     */
    public static List<Snapshot> copies(Source source) {
        List<Snapshot> copies = new ArrayList<>(source.getSnapshots());
        Set<String> digests = copies.stream().map(Snapshot::getSha256).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (source.eContainer() instanceof Dossier dossier) {
            dossier.getDocuments().stream().flatMap(document -> document.getRevisions().stream())
                    .flatMap(revision -> Stream.ofNullable(revision.getOriginal()))
                    .filter(original -> digests.contains(original.getSha256())).forEach(copies::add);
        }
        return copies;
    }

    private static String lines(Stream<@Nullable String> texts) {
        return texts.filter(Objects::nonNull).map(String::strip).filter(text -> !text.isEmpty()).distinct()
                .collect(Collectors.joining("\n")); //$NON-NLS-1$
    }

    /**
     * The fields of a protected source that still say who it is.
     *
     * @param source
     *            only read
     * @return empty for a source that is not protected, and for one of which only the alias is left
     */
    public static Set<EAttribute> remaining(Source source) {
        Set<EAttribute> fields = new LinkedHashSet<>();
        if (source.isProtected()) {
            if (titleTellsWhoItIs(source)) {
                fields.add(Literals.SOURCE__TITLE);
            }
            OF_SOURCE.stream().filter(source::eIsSet).forEach(fields::add);
            OF_SNAPSHOT.stream().filter(field -> copies(source).stream().anyMatch(one -> one.eIsSet(field)))
                    .forEach(fields::add);
        }
        return fields;
    }

    /** Whether what should be an alias is an address, or stands in another field that says who the source is. */
    static boolean titleTellsWhoItIs(Source source) {
        String title = source.getTitle();
        if (title == null || title.isBlank()) {
            return false;
        }
        List<@Nullable Object> others = new ArrayList<>();
        OF_SOURCE.forEach(field -> others.add(source.eGet(field)));
        copies(source).forEach(snapshot -> OF_SNAPSHOT.forEach(field -> others.add(snapshot.eGet(field))));
        return ADDRESS.matcher(title).find() || others.contains(title);
    }
}
