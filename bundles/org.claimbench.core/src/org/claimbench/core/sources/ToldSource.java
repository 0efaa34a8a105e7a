/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.sources;

import java.util.List;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Evidence;
import org.claimbench.model.Snapshot;
import org.claimbench.model.Source;
import org.claimbench.model.values.PartialDate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * What may be told of a source outside the editor: in listings, messages and reports. Of a protected source that is its
 * alias and nothing else that could say who it is, even where somebody wrote it into the dossier: no publisher, no
 * address, no dates. What is told is what an approval covers.
 *
 * @param title
 *            the title, or of a protected source the alias; “Protected source 2” where the alias is missing or gives
 *            the source away; empty for an open source without a title
 * @param publisher
 *            empty when there is none to tell
 * @param url
 *            as it was given; empty when there is none to tell
 * @param archivedUrl
 *            as it was given; empty when there is none to tell
 * @param published
 *            null when there is none to tell
 * @param dataAsOf
 *            null when there is none to tell
 */
public record ToldSource(String title, String publisher, String url, String archivedUrl,
        @Nullable PartialDate published, @Nullable PartialDate dataAsOf) {

    /** The fields of a source, beside its title, that are told of no protected source. */
    public static final List<EAttribute> WITHHELD = List.of(Literals.SOURCE__PUBLISHER, Literals.SOURCE__URL,
            Literals.SOURCE__ARCHIVED_URL, Literals.SOURCE__PUBLISHED, Literals.SOURCE__DATA_AS_OF,
            Literals.SOURCE__CORRECTED);

    /**
     * Looks at a source.
     *
     * @param source
     *            only read
     * @return what may be told now
     */
    public static ToldSource of(Source source) {
        return source.isProtected() ? new ToldSource(alias(source), "", "", "", null, null) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                : new ToldSource(orEmpty(source.getTitle()), orEmpty(source.getPublisher()), orEmpty(source.getUrl()),
                        orEmpty(source.getArchivedUrl()), source.getPublished(), source.getDataAsOf());
    }

    private static String alias(Source source) {
        String alias = orEmpty(source.getTitle());
        return alias.isEmpty() || IdentityFields.titleTellsWhoItIs(source) ? numbered(source) : alias;
    }

    /**
     * What a protected source is called when nobody gives it an alias.
     *
     * @param source
     *            only read
     * @return with its number in the list of sources
     */
    public static String numbered(Source source) {
        int number = source.eContainer() instanceof Dossier dossier ? dossier.getSources().indexOf(source) + 1 : 1;
        return NLS.bind(Messages.Source_protected, number);
    }

    /**
     * Where in its source a piece of evidence is. The locator of a protected source stays in the dossier, because the
     * next checker needs the page; outside it could say which paper it is.
     *
     * @param evidence
     *            only read
     * @return empty when there is nothing to tell
     */
    public static String locator(Evidence evidence) {
        Source source = evidence.getSource();
        return source != null && source.isProtected() ? "" : orEmpty(evidence.getLocator()); //$NON-NLS-1$
    }

    /**
     * What a snapshot is called. The digest of a protected source’s snapshot may be told: it says nothing to somebody
     * who does not hold the same bytes, and packs leave those out.
     *
     * @param snapshot
     *            only read
     * @return the name of its file, else the digest, else the id
     */
    public static String name(Snapshot snapshot) {
        String name = isOfProtected(snapshot) ? "" : orEmpty(snapshot.getName()); //$NON-NLS-1$
        String words = name.isEmpty() ? orEmpty(snapshot.getSha256()) : name;
        return words.isEmpty() ? orEmpty(snapshot.getId()) : words;
    }

    private static boolean isOfProtected(Snapshot snapshot) {
        return snapshot.eContainer() instanceof Source source ? source.isProtected()
                : EcoreUtil.getRootContainer(snapshot) instanceof Dossier dossier && dossier.getSources().stream()
                        .anyMatch(one -> one.isProtected() && IdentityFields.copies(one).contains(snapshot));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip(); //$NON-NLS-1$
    }
}
