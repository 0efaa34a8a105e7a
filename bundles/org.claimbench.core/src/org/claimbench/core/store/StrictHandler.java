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
import org.claimbench.model.Identified;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
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
 * would drop them, and looks for unknown packages in places that the file names. Half of the time of opening a dossier
 * goes by in here, so an attribute is looked at once only.
 */
@NonNullByDefault({}) // the methods come from code that says nothing about null
final class StrictHandler extends SAXXMIHandler {

    private static final Set<String> PREFIXED = Set.of("xmi:version", "xsi:type"); //$NON-NLS-1$ //$NON-NLS-2$
    private static final String NAMESPACE = "xmlns:"; //$NON-NLS-1$
    private static final String LOCATION = "chemaLocation"; //$NON-NLS-1$
    private static final String LINK = "href"; //$NON-NLS-1$
    /** EMF's word for a value that is the only one of its feature. */
    private static final int ONLY = -2;
    /** XML's blanks are its only characters up to this one. */
    private static final char LAST_BLANK = ' ';

    private final ReadIds ids;
    private final LoadTime time;
    private boolean attributesRead;

    StrictHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options, ReadIds ids) {
        super(resource, helper, options);
        this.ids = ids;
        time = (LoadTime) options.get(LoadTime.class);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        time.check();
        boolean root = isRoot;
        if (root) {
            checkRoot(attributes);
        }
        attributesRead = false;
        super.startElement(uri, localName, name, attributes);
        // The elements of long texts have none.
        if (!root && !attributesRead && attributes.getLength() > 0) {
            refuse(attributes.getQName(0));
        }
    }

    // EMF acts on some of them before it makes the dossier.
    private void checkRoot(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.getQName(i);
            if (name.indexOf(':') >= 0) {
                checkPrefixed(name, attributes.getValue(i));
            }
        }
    }

    private void checkPrefixed(String name, String value) {
        if (name.endsWith(LOCATION)) {
            refuseOtherFile(value);
        } else if (!PREFIXED.contains(name) && !name.startsWith(NAMESPACE)) {
            refuse(name);
        }
    }

    @Override
    protected void handleObjectAttribs(EObject element) {
        if (attribs == null) {
            return; // it is made to become a proxy
        }
        attributesRead = true;
        for (int i = 0; i < attribs.getLength(); i++) {
            read(element, attribs.getQName(i), attribs.getValue(i));
        }
        if (element instanceof Identified identified) {
            ids.add(identified);
        }
    }

    // EMF would put what comes later in the place of what came first, and keep what lies in nothing.
    @Override
    protected void handleFeature(String prefix, String name) {
        EObject element = objects.peekEObject();
        if (!prefix.isEmpty()) {
            refuse(prefix + ':' + name);
        }
        if (element != null) {
            checkChild(element, element.eClass().getEStructuralFeature(name), name);
        }
        super.handleFeature(prefix, name);
    }

    private void checkChild(EObject element, EStructuralFeature feature, String name) {
        if (feature instanceof EReference reference && !reference.isContainment() && attribs.getValue(LINK) == null
                || feature instanceof EAttribute attribute && attribute.isID()) {
            refuse(name);
        }
        if (feature != null && !feature.isMany() && element.eIsSet(feature)) {
            error(new RepeatedException(name, getLocation(), getLineNumber(), getColumnNumber()));
        }
    }

    private void read(EObject element, String name, String value) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        if (feature instanceof EReference reference) {
            if (reference.isContainment()) {
                refuse(name);
            }
            setValueFromId(element, reference, value);
        } else if (feature != null) {
            setFeatureValue(element, feature, value, ONLY);
        } else if (name.equals(LINK)) {
            refuseOtherFile(value);
        } else {
            checkPrefixed(name, value);
        }
    }

    // Others than the root have none; looking through the attributes of each for them takes time.
    @Override
    @SuppressWarnings("deprecation") // EMF calls it all the same
    protected void handleNamespaceAttribs() {
        if (isRoot) {
            super.handleNamespaceAttribs();
        }
    }

    // What has a proxy lies in another file.
    @Override
    protected void handleProxy(InternalEObject proxy, String place) {
        refuseOtherFile(place);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        time.check();
        super.characters(characters, start, length);
        if (text == null) {
            refuseWords(characters, start, length);
        }
    }

    private void refuseWords(char[] characters, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (characters[i] > LAST_BLANK) {
                refuse(new String(characters, i, start + length - i).strip());
            }
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

    private void refuseOtherFile(String place) {
        error(new XMIException(new ClosedWorld.RefusedReference(place), getLocation(), getLineNumber(),
                getColumnNumber()));
    }

    private void refuse(String word) {
        error(new FeatureNotFoundException(word, null, getLocation(), getLineNumber(), getColumnNumber()));
    }

    // The first one is what the user is told; looking for more only gives a hostile file more time.
    @Override
    public void error(XMIException e) {
        throw new WrappedException(e);
    }

    /** Something stands twice where only one can be. */
    static final class RepeatedException extends XMIException {

        private static final long serialVersionUID = 1L;

        private final String word;

        RepeatedException(String name, String location, int line, int column) {
            super(name, location, line, column);
            word = name;
        }

        String word() {
            return word;
        }
    }
}
