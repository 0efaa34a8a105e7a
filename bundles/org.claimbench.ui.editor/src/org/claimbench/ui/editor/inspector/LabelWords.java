/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

/** Words from a dossier on a label, where a single ampersand would mean a key. */
final class LabelWords {

    private LabelWords() {
    }

    static String of(String words) {
        return words.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** The same for a link, where less-than and greater-than would mean an address. */
    static String ofLink(String words) {
        return of(words).replace('<', '‹').replace('>', '›');
    }
}
