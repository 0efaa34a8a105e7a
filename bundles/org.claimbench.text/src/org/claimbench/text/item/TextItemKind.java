/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.item;

/** What sort of detail it is. */
public enum TextItemKind {

    /** A person, an organisation, a place, a thing with a name. */
    NAME("name"),
    /** A number with what belongs to it: "nearly 2,000", "$13.03 billion", "tens of thousands". */
    FIGURE("figure"),
    /** A date, a period or a word for one: "Tuesday", "last week", "October 2019". */
    DATE("date"),
    /** Words in quotation marks, without the marks. */
    QUOTATION("quotation"),
    /** What a person is called by office or rank: "President" in "President Trump". */
    TITLE("title"),
    /** An address on the web or of mail, or a name on a platform. */
    LINK("link");

    private final String label;

    TextItemKind(String label) {
        this.label = label;
    }

    /** The word for machines: lower-case English, never translated. */
    public String label() {
        return label;
    }
}
