/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.docx;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.claimbench.intake.internal.Budget;
import org.claimbench.intake.internal.Messages;
import org.claimbench.intake.internal.Refusal;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;

/** Reads one part of a Word file as a stream, so that its size costs no memory. No entity is followed. */
final class XmlStream {

    private static final String WORD = "wordprocessingml";

    private final Budget budget;
    private final String part;

    XmlStream(Budget budget, String part) {
        this.budget = budget;
        this.part = part;
    }

    void read(InputStream in, XmlHandler handler) throws CoreException {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(in);
            while (reader.hasNext()) {
                step(reader.next(), reader, handler);
            }
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private CoreException failed(XMLStreamException e) {
        Throwable nested = e.getNestedException();
        if (nested instanceof GuardedEntries.TooLarge large) {
            return large.refusal();
        }
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        return Refusal.because(e, Messages.Intake_damaged, budget.name(), NLS.bind(Messages.Word_part, part, line));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    private void step(int event, XMLStreamReader reader, XmlHandler handler) throws CoreException {
        switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
            budget.time();
            handler.start(name(reader), new Attributes(reader));
        }
        case XMLStreamConstants.END_ELEMENT -> handler.end(name(reader));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> handler.text(reader.getText());
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw Refusal.because(Messages.Intake_doctype, budget.name());
        default -> {
            // comments and the like say nothing
        }
        }
    }

    private static String name(XMLStreamReader reader) {
        String space = reader.getNamespaceURI();
        boolean word = space != null && space.contains(WORD);
        return word ? reader.getLocalName() : ':' + reader.getLocalName();
    }
}
