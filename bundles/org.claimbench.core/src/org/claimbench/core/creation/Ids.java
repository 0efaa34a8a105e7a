/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.creation;

import java.security.SecureRandom;

import org.claimbench.model.Identified;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Makes ids that stay unique when two people's work is merged: a word for the kind, a hyphen and 50 random bits, for
 * example {@code claim-7k2m9x4q1d}. Usable from any thread.
 */
public final class Ids {

    /** Digits and letters without those that are mistaken for each other (Crockford's base 32). */
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"; //$NON-NLS-1$
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {
    }

    /**
     * Gives a new object its id.
     *
     * @param <T>
     *            the kind of object
     * @param element
     *            without an id so far, or a copy that needs another
     * @return the same object
     */
    public static <T extends Identified> T name(T element) {
        StringBuilder id = new StringBuilder(element.eClass().getName().toLowerCase(java.util.Locale.ROOT)).append('-');
        for (int i = 0; i < LENGTH; i++) {
            id.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        element.setId(id.toString());
        return element;
    }

    /**
     * Copies an object with all that it contains.
     *
     * @param <T>
     *            the kind of object
     * @param template
     *            stays as it is
     * @return the copy, in no resource, with ids of its own
     */
    public static <T extends Identified> T copy(T template) {
        T copy = name(EcoreUtil.copy(template));
        copy.eAllContents().forEachRemaining(part -> name((Identified) part));
        return copy;
    }
}
