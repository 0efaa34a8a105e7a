/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.util.Optional;

import org.claimbench.core.creation.Ids;
import org.claimbench.core.internal.Messages;
import org.claimbench.model.Document;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Item;
import org.claimbench.model.ItemKind;
import org.claimbench.text.Span;
import org.eclipse.jdt.annotation.Nullable;

/** Marks a detail of a document’s current revision, or a sentence that needs no claim; it is open at first. */
public final class MarkItem extends UseCase {

    private final Words words;
    private final ItemKind kind;
    private @Nullable Item item;

    /**
     * @param document
     *            in an open dossier
     * @param kind
     *            what sort of detail it is
     * @param span
     *            the words, in UTF-16 offsets of the current revision
     */
    public MarkItem(Document document, ItemKind kind, Span span) {
        super(Messages.Command_markItem);
        this.words = new Words(document, span);
        this.kind = kind;
    }

    @Override
    public Optional<String> refusal() {
        return words.refusal();
    }

    @Override
    protected void change() {
        Item made = Ids.name(DossierFactory.eINSTANCE.createItem());
        made.setKind(kind);
        made.getAnchors().add(words.anchor());
        add(words.document(), Literals.DOCUMENT__ITEMS, made);
        item = made;
    }

    /**
     * The item that was marked.
     *
     * @return null before the use case ran
     */
    public @Nullable Item item() {
        return item;
    }
}
