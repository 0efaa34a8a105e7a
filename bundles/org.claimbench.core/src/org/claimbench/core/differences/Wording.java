/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.differences;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.claimbench.core.claims.ClaimNumbers;
import org.claimbench.core.internal.Messages;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** How the things of one state of a dossier are called. */
final class Wording {

    /** The attributes by which a thing is called, the best first. */
    private static final List<String> NAMES = List.of("restatement", "title", "name", "headline", "label", "excerpt", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
            "exact", "text", "query"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.claimbench.core.differences.words"); //$NON-NLS-1$
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM,
            FormatStyle.SHORT);

    private final ClaimNumbers numbers;

    Wording(Dossier dossier) {
        numbers = new ClaimNumbers(dossier);
    }

    /** What a difference is told of: “Claim 3: nearly 2,000”. */
    String subject(EObject thing) {
        String name = name(thing);
        if (thing instanceof Claim claim) {
            return NLS.bind(Messages.Difference_claim, numbers.of(claim), name);
        }
        String kind = capital(kind(thing));
        return name.isEmpty() || thing instanceof Dossier ? kind : NLS.bind(Messages.Difference_thing, kind, name);
    }

    int number(EObject thing) {
        return thing instanceof Claim claim ? numbers.of(claim) : 0;
    }

    /** A field in words: “as of”, “suggested wording”. */
    static String field(EStructuralFeature feature) {
        String own = feature.getEContainingClass().getName() + '.' + feature.getName();
        return WORDS.getString(WORDS.containsKey(own) ? own : feature.getName());
    }

    /** A kind of thing in words: “rating scale”. */
    static String kind(EObject thing) {
        return WORDS.getString(thing.eClass().getName());
    }

    /** What a field holds, instants in the zone of whoever reads it; empty when nothing. */
    String value(@Nullable Object value) {
        return switch (value) {
        case null -> ""; //$NON-NLS-1$
        case List<?> many -> many.stream().map(this::value).collect(Collectors.joining(", ")); //$NON-NLS-1$
        case Boolean yes -> yes.booleanValue() ? Messages.Difference_yes : Messages.Difference_no;
        case Enumerator one -> one.getLiteral();
        case Claim claim -> NLS.bind(Messages.Difference_claim, numbers.of(claim), name(claim));
        case EObject thing -> name(thing).isEmpty() ? kind(thing) : name(thing);
        case Instant instant -> TIME.format(instant.atZone(ZoneId.systemDefault()));
        // The zone is part of what is said: the day of a publication is that of its place.
        case OffsetDateTime time -> TIME.format(time) + " (" + time.getOffset() + ')'; //$NON-NLS-1$
        default -> value.toString();
        };
    }

    private static String name(EObject thing) {
        return NAMES.stream().map(thing.eClass()::getEStructuralFeature).filter(Objects::nonNull).map(thing::eGet)
                .flatMap(value -> value instanceof String text && !text.isBlank() ? Stream.of(text) : Stream.empty())
                .map(Excerpt::of).findFirst().orElse(""); //$NON-NLS-1$
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
