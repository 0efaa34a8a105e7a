/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What stands above the pages, and for how long. */
class NoticesTest {

    private static final Notice FULL = new Notice("keeping", "The disk is full.");
    private static final Notice GONE = new Notice("keeping", "The disk is gone.");
    private static final Notice OTHER = new Notice("other", "Ada has it open.");

    private final Notices notices = new Notices();
    private int told;

    NoticesTest() {
        notices.addListener(() -> told++);
    }

    @Test
    void theOldestComesFirstAndNoneTwice() {
        notices.show(FULL);
        notices.show(OTHER);
        notices.show(FULL);
        assertEquals(List.of(FULL, OTHER), notices.shown());
        assertEquals(2, told);
    }

    @Test
    void newsAboutTheSameTakeThePlaceOfTheOld() {
        notices.show(FULL);
        notices.show(OTHER);
        notices.show(GONE);
        assertEquals(List.of(GONE, OTHER), notices.shown());
    }

    @Test
    void whatWasDismissedDoesNotComeBackButNewsDo() {
        notices.show(FULL);
        notices.dismiss(FULL);
        notices.show(FULL);
        assertEquals(List.of(), notices.shown());
        notices.show(GONE);
        assertEquals(List.of(GONE), notices.shown());
    }

    @Test
    void whatIsOverIsShownWhenItHappensAgain() {
        notices.show(FULL);
        notices.dismiss(FULL);
        notices.end("keeping");
        notices.show(FULL);
        assertEquals(List.of(FULL), notices.shown());
        notices.end("keeping");
        assertEquals(List.of(), notices.shown());
    }
}
