/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.store;

import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.DossierPackage;
import org.claimbench.model.Identified;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.xml.sax.SAXParseException;

/** Turns what the XML and XMI readers throw into one sentence for the person at the desk. */
final class LoadFailure {

    /** The JDK's codes of messages about its XML limits. */
    private static final String LIMIT = "JAXP0"; //$NON-NLS-1$
    private static final String DOCTYPE = "DOCTYPE"; //$NON-NLS-1$

    /** What the namespaces of all versions of the format begin with. */
    private static final String FORMAT = DossierPackage.eNS_URI.substring(0,
            DossierPackage.eNS_URI.lastIndexOf('/') + 1);
    private static final int LONGEST = 80;

    private LoadFailure() {
    }

    static IStatus explain(Path file, Throwable failure) {
        String name = String.valueOf(file.getFileName());
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            String sentence = sentence(name, cause);
            if (sentence != null) {
                return Status.error(sentence, failure);
            }
        }
        return Status.error(NLS.bind(Messages.Store_notUtf8, name), failure);
    }

    private static @Nullable Throwable next(Throwable cause) {
        if (cause instanceof org.xml.sax.SAXException sax && sax.getException() != null) {
            return sax.getException();
        }
        Throwable next = cause.getCause();
        return next == cause ? null : next;
    }

    private static @Nullable String sentence(String name, Throwable cause) {
        return switch (cause) {
        case PackageNotFoundException e when String.valueOf(e.uri()).startsWith(FORMAT) -> unknown(name, e, e.uri());
        case PackageNotFoundException e -> NLS.bind(Messages.Store_notADossier, name);
        case ClassNotFoundException e -> unknown(name, e, e.getName());
        case FeatureNotFoundException e -> unknown(name, e, e.getName());
        case IllegalValueException e when e.getValue() instanceof Identified other -> NLS.bind(Messages.Store_wrongKind,
                new Object[] {name, e.getFeature().getName(), other.getId(), other.eClass().getName()});
        case IllegalValueException e -> NLS.bind(Messages.Store_unknownValue,
                new Object[] {name, e.getLine(), shortened(e.getValue()), e.getFeature().getName()});
        case UnresolvedReferenceException e -> NLS.bind(Messages.Store_refersToNothing,
                new Object[] {name, e.getLine(), shortened(e.getReference())});
        case ClosedWorld.RefusedReference e -> NLS.bind(Messages.Store_network, name, shortened(e.getMessage()));
        case StrictHandler.RepeatedException e -> NLS.bind(Messages.Store_repeated,
                new Object[] {name, e.getLine(), shortened(e.word())});
        case ReadIds.RefusedIdException e -> e.sentence(name);
        case SAXParseException e -> malformed(name, e);
        case LoadTime.OverException e -> NLS.bind(Messages.Store_tooSlow, name, LoadTime.MOST.toSeconds());
        case CharacterCodingException e -> NLS.bind(Messages.Store_notUtf8, name);
        default -> null;
        };
    }

    private static String unknown(String name, Resource.Diagnostic place, String word) {
        return NLS.bind(Messages.Store_unknownContent, new Object[] {name, place.getLine(), shortened(word)});
    }

    /** What a file holds can be of any length; a sentence for a person cannot. */
    static String shortened(@Nullable Object found) {
        String text = String.valueOf(found);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + '…';
    }

    private static String malformed(String name, SAXParseException e) {
        String detail = String.valueOf(e.getMessage());
        Object line = e.getLineNumber();
        if (detail.contains(DOCTYPE)) {
            return NLS.bind(Messages.Store_doctype, name, line);
        }
        return NLS.bind(detail.contains(LIMIT) ? Messages.Store_tooDeep : Messages.Store_notWellFormed, name, line);
    }
}
