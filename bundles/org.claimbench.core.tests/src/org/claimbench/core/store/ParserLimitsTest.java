/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.store;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The parser itself keeps to the limits, whatever a handler would do. */
class ParserLimitsTest {

    @Test
    void anOrdinaryFilePasses() {
        assertDoesNotThrow(() -> parse(nested(32)));
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 1000, 100_000})
    void deepNestingIsRefused(int depth) {
        assertLimit(assertThrows(SAXParseException.class, () -> parse(nested(depth))));
    }

    @Test
    void tenThousandAttributesAreRefused() {
        StringBuilder element = new StringBuilder("<a");
        for (int i = 0; i < 10_000; i++) {
            element.append(" b").append(i).append("=''");
        }
        assertLimit(assertThrows(SAXParseException.class, () -> parse(element.append("/>").toString())));
    }

    @Test
    void anEndlessNameIsRefused() {
        assertLimit(assertThrows(SAXParseException.class, () -> parse('<' + "a".repeat(257) + "/>")));
    }

    @Test
    void aBombIsRefusedBeforeItExpands() {
        SAXParseException e = assertThrows(SAXParseException.class,
                () -> parse("<!DOCTYPE a [<!ENTITY b 'haha'><!ENTITY c '&b;&b;&b;'>]><a>&c;</a>"));
        assertEquals(
                "a.dossier, line 1: the file declares a DOCTYPE, which dossiers never do. It was not opened, because "
                        + "such declarations can pull in other files. Ask for a clean copy.",
                sentence(e));
    }

    @Test
    void escapesAreNotCountedAsABomb() {
        assertDoesNotThrow(
                () -> parse("<a b='" + "&lt;&#10;".repeat(150_000) + "'>" + "&amp;".repeat(150_000) + "</a>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"maxElementDepth", "elementAttributeLimit", "entityExpansionLimit", "totalEntitySizeLimit",
            "maxGeneralEntitySizeLimit", "maxParameterEntitySizeLimit", "entityReplacementLimit", "maxXMLNameLimit",
            "maxOccurLimit"})
    void noLimitIsLeftToTheMachine(String limit) throws SAXException {
        System.setProperty("jdk.xml." + limit, "0"); // as a careless administrator would: without any limit
        try {
            String set = String.valueOf(ParserLimits.parser().getProperty("jdk.xml." + limit));
            assertTrue(Integer.parseInt(set) > 0, set);
        } finally {
            System.clearProperty("jdk.xml." + limit);
        }
    }

    private static void assertLimit(SAXParseException e) {
        assertTrue(sentence(e).startsWith("a.dossier, line 1: the file goes past a limit"), sentence(e));
    }

    private static String sentence(SAXParseException e) {
        return LoadFailure.explain(Path.of("a.dossier"), e).getMessage();
    }

    private static String nested(int depth) {
        return "<a>".repeat(depth) + "</a>".repeat(depth);
    }

    private static void parse(String xml) throws IOException, SAXException {
        ParserLimits.parser().parse(new InputSource(new StringReader(xml)), new DefaultHandler());
    }
}
