/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.salvage;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.claimbench.model.DossierPackage;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EReference;
import org.xml.sax.InputSource;

/** A damaged text, read part by part: a claim, a source or whatever else stands directly in a dossier. */
final class Parts {

    private static final Pattern START = Pattern
            .compile(DossierPackage.Literals.DOSSIER.getEAllReferences().stream().filter(EReference::isContainment)
                    .map(ENamedElement::getName)
                    .collect(Collectors.joining("|", "^[ \\t]*<(?:", ")(?=[\\s>])")), Pattern.MULTILINE); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    private static final Pattern END = Pattern.compile("</((?:[\\w.-]+:)?Dossier)\\s*>\\s*\\z"); //$NON-NLS-1$
    private static final String DOCTYPE = "<!DOCTYPE"; //$NON-NLS-1$
    private static final int TAIL = 200;

    private final String text;
    private int offset;
    private int linesPassed;

    Parts(String text) {
        // The parser keeps the last words of a torn text to itself, unless something follows them.
        this.text = END.matcher(tail(text)).find() ? text : text + "<a"; //$NON-NLS-1$
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - TAIL));
    }

    /** The line of a DOCTYPE, or 0. */
    int doctype() {
        int place = text.indexOf(DOCTYPE);
        return place < 0 ? 0 : 1 + lines(0, place);
    }

    /** How many lines stand before the part that is next. */
    int linesPassed() {
        return linesPassed;
    }

    /** Finds the first part that begins in this line or behind it, and behind the last one found. */
    boolean next(int line) {
        int start = offset;
        for (int passed = linesPassed; passed < line - 1 && start >= 0 && start < text.length(); passed++) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) {
                return false;
            }
        }
        Matcher part = START.matcher(text);
        int from = Math.max(start, offset + 1);
        if (from > text.length() || !part.find(from)) {
            return false;
        }
        linesPassed += lines(offset, part.start());
        offset = part.start();
        return true;
    }

    private int lines(int from, int to) {
        int lines = 0;
        for (int i = text.indexOf('\n', from); i >= 0 && i < to; i = text.indexOf('\n', i + 1)) {
            lines++;
        }
        return lines;
    }

    /** The text from the next part on, enclosed in a root. */
    InputSource rest() throws IOException {
        StringReader rest = new StringReader(text);
        if (offset == 0) {
            return new InputSource(rest);
        }
        rest.skip(offset);
        String root = '<' + rootName() + '>';
        PushbackReader reader = new PushbackReader(rest, root.length());
        reader.unread(root.toCharArray());
        return new InputSource(reader);
    }

    private String rootName() {
        Matcher end = END.matcher(tail(text));
        return end.find() ? end.group(1) : DossierPackage.Literals.DOSSIER.getName();
    }
}
