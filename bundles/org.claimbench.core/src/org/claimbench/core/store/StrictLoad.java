/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.store;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads with the JDK's own parser, whose limits are known, and with a handler that lets nothing pass unseen. */
final class StrictLoad extends XMILoadImpl {

    private final ReadIds ids;

    StrictLoad(XMLHelper helper, ReadIds ids) {
        super(helper);
        this.ids = ids;
    }

    @Override
    protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
        return SAXParserFactory.newDefaultInstance().newSAXParser();
    }

    @Override
    protected DefaultHandler makeDefaultHandler() {
        return new StrictHandler(resource, helper, options, ids);
    }
}
