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
import java.util.Optional;

import org.claimbench.core.creation.Ids;
import org.claimbench.core.internal.Messages;
import org.claimbench.model.Document;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Item;
import org.claimbench.model.ItemCoverage;
import org.claimbench.model.ItemKind;
import org.claimbench.model.Source;
import org.claimbench.text.Span;
import org.eclipse.jdt.annotation.Nullable;

/** Says in one step what became of words that nobody has marked yet: ticked, nothing to check, opinion, waiting. */
public final class CoverWords extends UseCase {

    private final Words words;
    private final ItemKind kind;
    private final ItemCoverage coverage;
    private final @Nullable Source source;
    private final String by;
    private final Instant at;

    /**
     * @param document
     *            in an open dossier
     * @param kind
     *            what the words are
     * @param span
     *            the words, in UTF-16 offsets of the current revision
     * @param coverage
     *            what became of them
     * @param source
     *            on which a tick rests, of the same dossier, or null for none
     * @param by
     *            who looked
     * @param at
     *            when
     */
    public CoverWords(Document document, ItemKind kind, Span span, ItemCoverage coverage, @Nullable Source source,
            String by, Instant at) {
        super(coverage == ItemCoverage.TICKED ? Messages.Command_tick : Messages.Command_cover);
        this.words = new Words(document, span);
        this.kind = kind;
        this.coverage = coverage;
        this.source = source;
        this.by = SafeText.of(by);
        this.at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public Optional<String> refusal() {
        Source cited = source;
        return words.refusal().or(() -> cited == null ? Optional.empty() : refusalIfGone(cited));
    }

    @Override
    protected void change() {
        Item made = Ids.name(DossierFactory.eINSTANCE.createItem());
        made.setKind(kind);
        made.getAnchors().add(words.anchor());
        made.setCoverage(coverage);
        made.setSource(source);
        made.setBy(by);
        made.setAt(at);
        add(words.document(), Literals.DOCUMENT__ITEMS, made);
    }
}
