/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

import org.claimbench.core.creation.Ids;
import org.claimbench.core.internal.ClaimMessages;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Evidence;
import org.claimbench.model.Source;
import org.eclipse.jdt.annotation.Nullable;

/** Makes evidence of what somebody copied elsewhere: words, or the address of a source. Nothing is fetched. */
public final class PasteEvidence extends UseCase {

    private final Claim claim;
    private final String words;
    private final String address;
    private final String title;
    private final String by;
    private final Instant at;
    private @Nullable Evidence evidence;

    /**
     * @param claim
     *            in an open dossier
     * @param words
     *            the excerpt; may be blank
     * @param address
     *            of the source; may be blank, and is then left for the person to say
     * @param title
     *            of the source, when the dossier has none with this address
     * @param by
     *            who pasted it
     * @param at
     *            when
     */
    public PasteEvidence(Claim claim, String words, String address, String title, String by, Instant at) {
        super(ClaimMessages.Command_pasteEvidence);
        this.claim = claim;
        this.words = SafeText.of(words).strip();
        this.address = SafeText.line(address).strip();
        this.title = SafeText.line(title).strip();
        this.by = SafeText.line(by);
        this.at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(claim).or(() -> words.isEmpty() && address.isEmpty()
                ? Optional.of(ClaimMessages.Refused_nothingPasted)
                : Optional.empty());
    }

    @Override
    protected void change() {
        Evidence made = Ids.name(DossierFactory.eINSTANCE.createEvidence());
        made.setExcerpt(words.isEmpty() ? null : words);
        made.setSource(address.isEmpty() ? null : source());
        made.setBy(by);
        made.setAt(at);
        add(claim, Literals.CLAIM__EVIDENCE, made);
        evidence = made;
    }

    private Source source() {
        Dossier dossier = (Dossier) claim.eContainer();
        return dossier.getSources().stream().filter(source -> Objects.equals(source.getUrl(), address)).findFirst()
                .orElseGet(() -> made(dossier));
    }

    private Source made(Dossier dossier) {
        Source source = Ids.name(DossierFactory.eINSTANCE.createSource());
        source.setTitle(title.isEmpty() ? address : title);
        source.setUrl(address);
        add(dossier, Literals.DOSSIER__SOURCES, source);
        return source;
    }

    /**
     * The evidence that was made.
     *
     * @return null before the use case ran
     */
    public @Nullable Evidence evidence() {
        return evidence;
    }
}
