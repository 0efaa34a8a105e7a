/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.docx;

import java.util.LinkedHashMap;
import java.util.Map;

import org.claimbench.intake.internal.Blank;
import org.claimbench.intake.internal.Budget;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;

/** The texts of a part that stand beside the document, by their number: comments, footnotes or endnotes. */
final class SideTexts implements XmlHandler {

    private final Map<String, Annotation> texts = new LinkedHashMap<>();
    private final StringBuilder words = new StringBuilder();
    private final String element;
    private final Budget budget;
    private @Nullable Annotation open;
    private String number = "";
    private boolean inText;

    SideTexts(String element, Budget budget) {
        this.element = element;
        this.budget = budget;
    }

    /** By number; those that only draw a line are left out. */
    Map<String, Annotation> all() {
        return texts;
    }

    @Override
    public void start(String name, Attributes attributes) throws CoreException {
        if (name.equals(element)) {
            budget.element();
            number = attributes.of("id");
            open = attributes.of("type").isEmpty() ? Annotation.of(attributes, "") : null;
            words.setLength(0);
        }
        inText = name.equals("t");
        words.append(name.equals("tab") || name.equals("br") || name.equals("p") ? " " : "");
    }

    @Override
    public void text(String text) throws CoreException {
        if (inText) {
            words.append(text);
            budget.characters(words.length());
        }
    }

    @Override
    public void end(String name) {
        inText = false;
        Annotation ended = open;
        if (name.equals(element) && ended != null && !Blank.isBlank(words.toString())) {
            texts.put(number, ended.with(Blank.line(words.toString())));
        }
    }
}
