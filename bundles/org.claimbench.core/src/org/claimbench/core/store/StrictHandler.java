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
import java.util.Set;

import org.claimbench.model.DossierPackage;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Refuses at the first thing that is not known. EMF's own handler passes over some in silence, so that the next save
 * would drop them, and looks for unknown packages in places that the file names.
 */
@NonNullByDefault({}) // the methods come from code that says nothing about null
final class StrictHandler extends SAXXMIHandler {

    private static final Set<String> PREFIXED = Set.of("xmi:version", "xsi:type"); //$NON-NLS-1$ //$NON-NLS-2$
    private static final String LOCATION = "chemaLocation"; //$NON-NLS-1$

    private final LoadTime time;

    StrictHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
        super(resource, helper, options);
        time = (LoadTime) options.get(LoadTime.class);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        time.check();
        if (!isRoot && name.indexOf(':') >= 0) {
            refuse(name);
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            check(attributes.getQName(i), attributes.getValue(i));
        }
        super.startElement(uri, localName, name, attributes);
    }

    private void check(String attribute, String value) {
        boolean prefixed = attribute.indexOf(':') >= 0 && !attribute.startsWith("xmlns:"); //$NON-NLS-1$
        if (prefixed && attribute.endsWith(LOCATION)) {
            error(new XMIException(new ClosedWorld.RefusedReference(value), getLocation(), getLineNumber(),
                    getColumnNumber()));
        }
        if (prefixed && !PREFIXED.contains(attribute)) {
            refuse(attribute);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        time.check();
        super.characters(characters, start, length);
        String found = text == null ? new String(characters, start, length).strip() : ""; //$NON-NLS-1$
        if (!found.isEmpty()) {
            refuse(found);
        }
    }

    @Override
    public void processingInstruction(String target, String data) {
        refuse(target);
    }

    @Override
    protected EPackage getPackageForURI(String uri) {
        if (uri != null && !DossierPackage.eNS_URI.equals(uri)) {
            error(new PackageNotFoundException(uri, getLocation(), getLineNumber(), getColumnNumber()));
        }
        return uri == null ? null : DossierPackage.eINSTANCE;
    }

    private void refuse(String word) {
        error(new FeatureNotFoundException(word, null, getLocation(), getLineNumber(), getColumnNumber()));
    }

    // The first one is what the user is told; looking for more only gives a hostile file more time.
    @Override
    public void error(XMIException e) {
        throw new WrappedException(e);
    }
}
