/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.claimbench.intake.internal.Budget;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads the body of a Word file. Paragraphs can stand within paragraphs (in boxes) and tables within tables; what
 * stands within a paragraph comes behind it.
 */
final class Body implements XmlHandler {

    /** Without words for a reader, or with those of a former state. */
    private static final Set<String> SKIPPED = Set.of(":Fallback", "instrText", "delInstrText", "rPrChange",
            "pPrChange",
            "sectPr", "tblPr", "tblGrid", "tcPr", "sdtPr", "tblPrEx", "numPrChange");
    private static final Set<String> CHANGES = Set.of("ins", "del", "moveTo", "moveFrom");

    private final Story story;
    private final References references;
    private final Budget budget;
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final List<Paragraph> within = new ArrayList<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private final Deque<Picture> pictures = new ArrayDeque<>();
    private final Map<String, Integer> ranges = new LinkedHashMap<>();
    private Paragraph carried = new Paragraph();
    private boolean carries;
    private int skipped;
    private int properties;
    private int formula;
    private boolean inText;
    private boolean hidden;

    Body(Story story, References references, Budget budget) {
        this.story = story;
        this.references = references;
        this.budget = budget;
    }

    @Override
    public void start(String name, Attributes attributes) throws CoreException {
        if (skipped > 0 || SKIPPED.contains(name)) {
            skipped++;
            return;
        }
        if (properties > 0) {
            properties++;
            property(name, attributes);
            return;
        }
        pictures.forEach(picture -> picture.start(name, attributes));
        switch (name) {
        case "pPr", "rPr", "trPr" -> properties++;
        case "p" -> open();
        case "tbl" -> tables.push(new Table());
        case "tr" -> table().row();
        case "tc" -> table().cell();
        case "drawing", "pict", "object" -> pictures.push(new Picture());
        case ":oMath" -> formula++;
        default -> inline(name, attributes);
        }
    }

    private Table table() throws CoreException {
        budget.element();
        if (tables.isEmpty()) {
            tables.push(new Table());
        }
        return tables.element();
    }

    private void open() throws CoreException {
        budget.element();
        ranges.replaceAll((comment, start) -> 0);
        paragraphs.push(carries && paragraphs.isEmpty() ? carried : new Paragraph());
        carries = carries && paragraphs.size() > 1;
    }

    private void property(String name, Attributes attributes) {
        switch (name) {
        case "pStyle" -> paragraph().style(attributes.of("val"));
        case "numId" -> paragraph().list(attributes.of("val"));
        case "ilvl" -> paragraph().level(attributes.of("val"));
        case "vanish" -> hidden = properties == 2 && !isOff(attributes.of("val"));
        case "del" -> removal();
        default -> {
            // how it looks
        }
        }
    }

    private static boolean isOff(String value) {
        return value.equals("0") || value.equals("false") || value.equals("off");
    }

    /** Of a row, or of the end of a paragraph. */
    private void removal() {
        if (properties == 2 && paragraphs.isEmpty() && !tables.isEmpty()) {
            tables.element().deleteRow();
        } else if (properties == 3) {
            paragraph().join();
        }
    }

    private void inline(String name, Attributes attributes) {
        switch (name) {
        case "t", "delText" -> inText = true;
        case ":t" -> inText = formula > 0;
        case "tab", "ptab" -> append("\t");
        case "br", "cr" -> append("\n");
        case "noBreakHyphen" -> append("\u2011");
        case "r" -> hidden = false;
        case "footnoteReference", "endnoteReference" -> append(references.sign(name, attributes.of("id")));
        case "commentRangeStart" -> ranges.put(attributes.of("id"), paragraph().length());
        case "commentRangeEnd" -> comment(attributes.of("id"), ranges.remove(attributes.of("id")));
        case "commentReference" -> comment(attributes.of("id"), paragraph().length());
        default -> change(name, attributes);
        }
    }

    private void comment(String number, @Nullable Integer start) {
        if (!paragraphs.isEmpty() && start != null) {
            references.comment(number).ifPresent(comment -> paragraph().remark(start, comment));
        }
    }

    private void change(String name, Attributes attributes) {
        if (CHANGES.contains(name) && !paragraphs.isEmpty()) {
            Change.Kind kind = Change.Kind.valueOf(name.toUpperCase(Locale.ROOT));
            paragraph().open(new Change(kind, Annotation.of(attributes, ""), paragraph().length()));
        }
    }

    /** What is said outside of any paragraph is lost on the way out. */
    private Paragraph paragraph() {
        return paragraphs.isEmpty() ? new Paragraph() : paragraphs.element();
    }

    @Override
    public void text(String text) throws CoreException {
        if (inText && skipped == 0 && !hidden) {
            append(text);
            budget.characters(paragraph().length());
        }
    }

    private void append(String words) {
        paragraph().append(words);
    }

    @Override
    public void end(String name) throws CoreException {
        if (skipped > 0 || properties > 0) {
            properties -= skipped > 0 ? 0 : 1;
            skipped -= skipped > 0 ? 1 : 0;
            return;
        }
        switch (name) {
        case "t", "delText", ":t" -> inText = false;
        case "ins", "del", "moveTo", "moveFrom" -> paragraph().close();
        case "p" -> close();
        case "tr" -> table().endRow();
        case "tbl" -> endTable();
        case "drawing", "pict", "object" -> endPicture();
        case ":oMath" -> formula--;
        default -> {
            // nothing ends with it
        }
        }
    }

    private void endPicture() {
        String words = pictures.isEmpty() ? "" : pictures.pop().words();
        if (!words.isEmpty()) {
            paragraph().look(words);
        }
    }

    private void close() throws CoreException {
        if (paragraphs.isEmpty()) {
            return;
        }
        Paragraph done = paragraphs.pop();
        List.copyOf(ranges.entrySet()).stream().filter(range -> done.length() > range.getValue()).forEach(range -> {
            references.comment(range.getKey()).ifPresent(comment -> done.remark(range.getValue(), comment));
            ranges.remove(range.getKey());
        });
        if (!paragraphs.isEmpty()) {
            within.add(done);
        } else if (done.joins()) {
            carried = done;
            carries = true;
        } else {
            add(done);
        }
    }

    private void add(Paragraph done) throws CoreException {
        List<Paragraph> all = new ArrayList<>(List.of(done));
        all.addAll(within);
        within.clear();
        for (Paragraph each : all) {
            if (tables.isEmpty()) {
                story.add(each);
            } else {
                tables.element().add(story.finish(each));
            }
        }
    }

    private void endTable() throws CoreException {
        Table done = tables.isEmpty() ? new Table() : tables.pop();
        if (tables.isEmpty()) {
            story.add(done);
        } else {
            done.lines().forEach(tables.element()::add);
        }
    }

    /** Adds what a deleted end of a paragraph, or a damaged file, left open, and the notes. */
    void finish() throws CoreException {
        if (carries) {
            add(carried);
        }
        story.add(references);
    }
}
