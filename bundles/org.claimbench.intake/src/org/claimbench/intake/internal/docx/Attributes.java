/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.docx;

import javax.xml.stream.XMLStreamReader;

/** The attributes of the element at which a reader is. */
record Attributes(XMLStreamReader reader) {

    /** The value by local name, empty when there is none. */
    String of(String name) {
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).equals(name)) {
                String value = reader.getAttributeValue(at);
                return value == null ? "" : value;
            }
        }
        return "";
    }
}
