/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.salvage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.DossierPackage;
import org.claimbench.model.Identified;
import org.claimbench.model.Revision;
import org.claimbench.model.values.ParagraphOrigin;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Builds a dossier of what it knows, and names what it does not. Outlives a break: the next part goes on with it. */
@NonNullByDefault({}) // the methods come from code that says nothing about null
final class SalvageHandler extends DefaultHandler {

    /** What the namespaces of all versions of the format begin with. */
    private static final String FORMAT = DossierPackage.eNS_URI.substring(0,
            DossierPackage.eNS_URI.lastIndexOf('/') + 1);
    private static final String NAMESPACE = "xmlns:"; //$NON-NLS-1$

    private final Losses losses;
    private final References references;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private Dossier dossier;
    private Locator locator;
    private int linesBefore;
    private int skipped;
    private int lastPart;
    private boolean ended;

    /** An open element: of the model, or the text of one of its features. */
    private record Frame(EObject object, EAttribute feature, StringBuilder text) {
    }

    /** The file is XML, but about something else. */
    static final class NotADossier extends SAXException {

        private static final long serialVersionUID = 1L;
    }

    SalvageHandler(Losses losses, References references) {
        this.losses = losses;
        this.references = references;
    }

    /** The dossier so far; null until its root was read. */
    @Nullable
    Dossier dossier() {
        return dossier;
    }

    /** Goes on behind a break, where a new root encloses the rest. */
    void goOn(int linesPassed) {
        linesBefore = linesPassed;
        if (dossier == null) {
            dossier = DossierFactory.eINSTANCE.createDossier();
            references.name(dossier, null, 1);
        }
    }

    /** Keeps what stands in elements that will never end, and says in which the file broke. */
    String breakOff(String nowhere) {
        Frame last = frames.peek();
        if (last != null && last.feature() != null) {
            set(last.object(), last.feature(), last.text().toString());
        }
        String place = last != null ? Losses.place(last.object()) : nowhere;
        frames.forEach(this::checkOrigins);
        frames.clear();
        skipped = 0;
        return place;
    }

    /** Whether the root came to its end. */
    boolean ended() {
        return ended;
    }

    /** The line in which the last child of the root was opened. */
    int lastPart() {
        return lastPart;
    }

    /** The line of the file that is being read. */
    int line() {
        return linesBefore + (locator == null ? 1 : Math.max(1, locator.getLineNumber()));
    }

    @Override
    public void setDocumentLocator(Locator place) {
        locator = place;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        Frame parent = frames.peek();
        if (frames.size() == 1 && skipped == 0) {
            lastPart = line();
        }
        if (skipped > 0) {
            skipped++;
        } else if (parent == null) {
            startRoot(name, attributes);
        } else if (parent.feature() != null || !startChild(parent.object(), name, attributes)) {
            skipped = 1;
        }
    }

    private void startRoot(String name, Attributes attributes) throws NotADossier {
        if (dossier == null) {
            String prefix = name.substring(0, Math.max(0, name.indexOf(':')));
            String version = attributes.getValue(prefix.isEmpty() ? "xmlns" : NAMESPACE + prefix); //$NON-NLS-1$
            if (version == null || !version.startsWith(FORMAT)
                    || !name.endsWith(DossierPackage.Literals.DOSSIER.getName())) {
                throw new NotADossier();
            }
            if (!version.equals(DossierPackage.eNS_URI)) {
                losses.add(line(), Messages.Salvage_version, Losses.shortened(version));
            }
            dossier = DossierFactory.eINSTANCE.createDossier();
            read(dossier, attributes);
        }
        frames.push(new Frame(dossier, null, new StringBuilder()));
    }

    /** Says whether the element is one that is known here. */
    private boolean startChild(EObject parent, String name, Attributes attributes) {
        EStructuralFeature feature = parent.eClass().getEStructuralFeature(name);
        if (feature instanceof EAttribute attribute) {
            frames.push(new Frame(parent, attribute, new StringBuilder()));
            return true;
        }
        if (!(feature instanceof EReference reference && reference.isContainment() && fits(reference, attributes))) {
            losses.add(line(), Messages.Salvage_unknownElement, Losses.shortened(name), Losses.place(parent));
            return false;
        }
        if (occupied(parent, feature)) {
            return false;
        }
        EObject child = EcoreUtil.create(reference.getEReferenceType());
        put(parent, feature, child);
        read(child, attributes);
        frames.push(new Frame(child, null, new StringBuilder()));
        return true;
    }

    private static boolean fits(EReference reference, Attributes attributes) {
        String type = attributes.getValue("xsi:type"); //$NON-NLS-1$
        String expected = reference.getEReferenceType().getName();
        return attributes.getValue("href") == null //$NON-NLS-1$
                && (type == null || type.substring(type.indexOf(':') + 1).equals(expected));
    }

    private boolean occupied(EObject parent, EStructuralFeature feature) {
        boolean occupied = !feature.isMany() && parent.eIsSet(feature);
        if (occupied) {
            losses.add(line(), Messages.Salvage_second, feature.getName(), Losses.place(parent));
        }
        return occupied;
    }

    private void read(EObject element, Attributes attributes) {
        if (element instanceof Identified identified) {
            references.name(identified, attributes.getValue("id"), line()); //$NON-NLS-1$
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            read(element, attributes.getQName(i), attributes.getValue(i));
        }
    }

    private void read(EObject element, String name, String value) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        if (feature instanceof EReference reference && !reference.isContainment()) {
            references.later(element, reference, value, line());
        } else if (feature instanceof EAttribute attribute) {
            if (!attribute.isID()) {
                set(element, attribute, value);
            }
        } else if (!name.equals("xmi:version") && !name.equals("xsi:type") //$NON-NLS-1$ //$NON-NLS-2$
                && !name.startsWith("xmlns")) { //$NON-NLS-1$
            losses.add(line(), Messages.Salvage_unknownAttribute, Losses.shortened(name), Losses.place(element),
                    Losses.shortened(value));
        }
    }

    // What makes values of texts throws exceptions of many kinds; all of them mean "not a value of this type".
    @SuppressWarnings("checkstyle:IllegalCatch")
    private void set(EObject element, EAttribute feature, String value) {
        if (feature.isID() || occupied(element, feature)) {
            return;
        }
        try {
            put(element, feature, EcoreUtil.createFromString(feature.getEAttributeType(), value));
        } catch (RuntimeException e) {
            losses.add(line(), Messages.Salvage_unknownValue, feature.getName(), Losses.place(element),
                    Losses.shortened(value));
        }
    }

    @SuppressWarnings("unchecked") // a feature of many values always has such a list
    private static void put(EObject element, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            ((InternalEList<Object>) element.eGet(feature)).addUnique(value);
        } else {
            element.eSet(feature, value);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        Frame frame = frames.peek();
        if (skipped > 0 || frame == null) {
            return;
        }
        if (frame.feature() != null) {
            frame.text().append(characters, start, length);
            return;
        }
        String stray = new String(characters, start, length).strip();
        if (!stray.isEmpty()) {
            losses.add(line(), Messages.Salvage_strayText, Losses.shortened(stray), Losses.place(frame.object()));
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        Frame frame = frames.pop();
        ended = frames.isEmpty();
        if (frame.feature() != null) {
            set(frame.object(), frame.feature(), frame.text().toString());
        } else {
            checkOrigins(frame);
        }
    }

    // With what does not stand in the text, the dossier could not be opened again.
    private void checkOrigins(Frame frame) {
        if (frame.feature() == null && frame.object() instanceof Revision revision) {
            int length = revision.getText() == null ? 0 : revision.getText().length();
            for (ParagraphOrigin origin : List.copyOf(revision.getOrigins())) {
                if (origin.end() > length) {
                    revision.getOrigins().remove(origin);
                    losses.add(line(), Messages.Salvage_unknownValue,
                            DossierPackage.Literals.REVISION__ORIGINS.getName(), Losses.place(revision),
                            Losses.shortened(origin.toString()));
                }
            }
        }
    }

    @Override
    public void processingInstruction(String target, String data) {
        losses.add(line(), Messages.Salvage_instruction, Losses.shortened(target));
    }
}
