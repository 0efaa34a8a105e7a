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

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.SAXException;

/**
 * What the XML parser may do on behalf of a file. The JDK's own limits differ between versions, so each is set here.
 */
public final class ParserLimits {

    private static final String APACHE = "http://apache.org/xml/features/"; //$NON-NLS-1$
    private static final String SAX = "http://xml.org/sax/features/"; //$NON-NLS-1$
    private static final String JDK = "jdk.xml."; //$NON-NLS-1$
    private static final String BUFFER = "http://apache.org/xml/properties/input-buffer-size"; //$NON-NLS-1$
    /** Larger than what the JDK takes: reads a large dossier a little faster. */
    private static final Integer BYTES = Integer.valueOf(64 * 1024);
    private static final String LEAST = "1"; //$NON-NLS-1$
    /** Escapes such as &amp;amp; count as well: as many as the largest file can hold. */
    private static final String ESCAPES = String.valueOf(DossierStore.MAX_MEGABYTES * 1024 * 1024);

    private ParserLimits() {
    }

    /**
     * The JDK's own parser, kept within these limits.
     *
     * @return for one file; not aware of namespaces
     */
    public static SAXParser parser() {
        try {
            SAXParser parser = SAXParserFactory.newDefaultInstance().newSAXParser();
            for (Map.Entry<String, Boolean> feature : features().entrySet()) {
                parser.getXMLReader().setFeature(feature.getKey(), feature.getValue());
            }
            for (Map.Entry<String, Object> limit : properties().entrySet()) {
                parser.setProperty(limit.getKey(), limit.getValue());
            }
            return parser;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e); // the JDK's parser knows all of them
        }
    }

    static Map<String, Boolean> features() {
        return Map.of(APACHE + "disallow-doctype-decl", Boolean.TRUE, //$NON-NLS-1$
                APACHE + "nonvalidating/load-external-dtd", Boolean.FALSE, //$NON-NLS-1$
                SAX + "external-general-entities", Boolean.FALSE, //$NON-NLS-1$
                SAX + "external-parameter-entities", Boolean.FALSE); //$NON-NLS-1$
    }

    /** The model is six levels deep, and nothing in it has more than twenty attributes; 0 would mean "no limit". */
    static Map<String, Object> properties() {
        return Map.ofEntries(Map.entry(JDK + "maxElementDepth", "32"), //$NON-NLS-1$ //$NON-NLS-2$
                Map.entry(JDK + "elementAttributeLimit", "64"), //$NON-NLS-1$ //$NON-NLS-2$
                Map.entry(JDK + "maxXMLNameLimit", "256"), //$NON-NLS-1$ //$NON-NLS-2$
                Map.entry(JDK + "entityExpansionLimit", LEAST), //$NON-NLS-1$
                Map.entry(JDK + "entityReplacementLimit", LEAST), //$NON-NLS-1$
                Map.entry(JDK + "maxParameterEntitySizeLimit", LEAST), //$NON-NLS-1$
                Map.entry(JDK + "maxGeneralEntitySizeLimit", ESCAPES), //$NON-NLS-1$
                Map.entry(JDK + "totalEntitySizeLimit", ESCAPES), //$NON-NLS-1$
                Map.entry(BUFFER, BYTES),
                Map.entry(JDK + "maxOccurLimit", LEAST), //$NON-NLS-1$
                Map.entry(XMLConstants.ACCESS_EXTERNAL_DTD, ""), //$NON-NLS-1$
                Map.entry(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "")); //$NON-NLS-1$
    }
}
