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
import java.util.List;

import org.claimbench.intake.internal.Blank;
import org.claimbench.intake.internal.Passage;

/** A paragraph of a Word file that is being read. */
final class Paragraph {

    private final Passage passage = new Passage();
    private final List<Change> changes = new ArrayList<>();
    private final Deque<Change> open = new ArrayDeque<>();
    private String style = "";
    private String list = "";
    private String level = "";
    private boolean joined;

    int length() {
        return passage.length();
    }

    String style() {
        return style;
    }

    void style(String name) {
        style = name;
    }

    /** The list of which it says that it is an entry; empty where it says nothing, 0 for none. */
    String list() {
        return list;
    }

    void list(String number) {
        list = number;
    }

    /** The level in its list, counted from 0; empty where it says nothing. */
    String level() {
        return level;
    }

    void level(String number) {
        level = number;
    }

    /** The words so far. */
    String words() {
        return passage.words();
    }

    /** Its end was deleted: the next paragraph goes on in it. */
    void join() {
        joined = true;
    }

    /** Whether the next paragraph goes on in it; asked once. */
    boolean joins() {
        boolean joins = joined;
        joined = false;
        return joins;
    }

    void append(String words) {
        open.stream().filter(Change::removes).findFirst().ifPresentOrElse(removal -> removal.remove(words),
                () -> passage.append(words));
    }

    /** Words that stand for something to look at. */
    void look(String words) {
        boolean removed = open.stream().anyMatch(Change::removes);
        if (!removed) {
            boolean apart = passage.length() == 0 || Blank.isBlank(passage.words().charAt(passage.length() - 1));
            passage.append(apart ? "" : " ");
            passage.look(passage.length(), passage.length() + words.length());
            passage.append(words).append(" ");
        }
    }

    void open(Change change) {
        open.push(change);
    }

    void close() {
        if (!open.isEmpty()) {
            Change change = open.pop();
            change.close(passage.length());
            boolean merged = !changes.isEmpty() && changes.get(changes.size() - 1).merge(change);
            if (!merged) {
                changes.add(change);
            }
        }
    }

    void remark(int start, Annotation comment) {
        passage.remark(Math.min(start, passage.length()), passage.length(), comment.words(), comment.by(),
                comment.at());
    }

    /** The whole with its remarks, behind the sign of an entry of a list, which is empty for others. */
    Passage finish(boolean look, String sign) {
        changes.forEach(change -> change.note(passage));
        if (look && passage.length() > 0) {
            passage.look(0, passage.length());
        }
        boolean listed = !sign.isEmpty() && !Blank.isBlank(passage.words());
        return listed ? Passage.of(sign).append(passage) : passage;
    }
}
