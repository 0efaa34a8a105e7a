/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.store;

import java.util.Map;
import java.util.regex.Pattern;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Identified;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** The ids of a file while it is read: whatever wants one has one that can be referred to, and no two share it. */
final class ReadIds {

    // References are lists of ids, parted by spaces: an id that cannot stand in one could be saved, but not read again.
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_.-]+"); //$NON-NLS-1$

    private final Map<String, @Nullable EObject> byId;

    /**
     * @param byId
     *            takes them
     */
    ReadIds(Map<String, @Nullable EObject> byId) {
        this.byId = byId;
    }

    /** Takes an element that has its attributes. */
    void add(Identified element) {
        String id = element.getId();
        if (id == null || id.isBlank()) {
            throw new RefusedIdException(Messages.Store_missingId, element.eClass().getName());
        }
        if (!plain(id) && !ID.matcher(id).matches()) {
            throw new RefusedIdException(Messages.Store_badId, LoadFailure.shortened(id));
        }
        if (byId.put(id, element) != null) {
            throw new RefusedIdException(Messages.Store_duplicateId, id);
        }
    }

    // Nearly all ids are of these; a pattern would take a tenth of the time of reading a file.
    private static boolean plain(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (!plain(id.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean plain(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c == '-' || c == '_';
    }

    /** Says what is wrong with an id. */
    static final class RefusedIdException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String template;
        private final String word;

        RefusedIdException(String template, String word) {
            super(word);
            this.template = template;
            this.word = word;
        }

        String sentence(String file) {
            return NLS.bind(template, file, word);
        }
    }
}
