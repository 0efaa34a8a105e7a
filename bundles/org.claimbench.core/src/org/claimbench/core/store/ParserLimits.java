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

/**
 * What the XML parser may do on behalf of a file. The JDK's own limits differ between versions, so each is set here.
 */
final class ParserLimits {

    private static final String APACHE = "http://apache.org/xml/features/"; //$NON-NLS-1$
    private static final String SAX = "http://xml.org/sax/features/"; //$NON-NLS-1$

    private ParserLimits() {
    }

    static Map<String, Boolean> features() {
        return Map.of(APACHE + "disallow-doctype-decl", Boolean.TRUE, //$NON-NLS-1$
                APACHE + "nonvalidating/load-external-dtd", Boolean.FALSE, //$NON-NLS-1$
                SAX + "external-general-entities", Boolean.FALSE, //$NON-NLS-1$
                SAX + "external-parameter-entities", Boolean.FALSE); //$NON-NLS-1$
    }

    /** The model is six levels deep, and nothing in it has more than twenty attributes. */
    static Map<String, String> properties() {
        return Map.of("jdk.xml.maxElementDepth", "32", //$NON-NLS-1$ //$NON-NLS-2$
                "jdk.xml.elementAttributeLimit", "64", //$NON-NLS-1$ //$NON-NLS-2$
                "jdk.xml.entityExpansionLimit", "1", //$NON-NLS-1$ //$NON-NLS-2$
                "jdk.xml.maxXMLNameLimit", "256"); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
