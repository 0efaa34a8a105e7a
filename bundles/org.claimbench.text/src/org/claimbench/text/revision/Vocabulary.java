/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.revision;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Gives words of several texts numbers, the same to words that are alike: typographic variants of quotation marks and
 * dashes, and composed and decomposed letters, are one word. Words are told apart by 64 bits of hash; nobody may rest
 * on equal numbers alone where the words themselves matter. For one thread.
 */
final class Vocabulary {

    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[1 << 12];
    private int[] numbers = new int[1 << 12];
    private int size;

    /** How many numbers were given; they count from zero. */
    int size() {
        return size;
    }

    int number(String text, int start, int end) {
        return number(key(text, start, end));
    }

    private int number(long key) {
        int slot = slot(key);
        if (keys[slot] == key) {
            return numbers[slot];
        }
        keys[slot] = key;
        numbers[slot] = size++;
        if (size * 2 > keys.length) {
            grow();
        }
        return size - 1;
    }

    /**
     * Takes in the words of another one.
     *
     * @return by their numbers there, their numbers here
     */
    int[] numbersOf(Vocabulary other) {
        int[] here = new int[other.size];
        for (int slot = 0; slot < other.keys.length; slot++) {
            if (other.keys[slot] != 0) {
                here[other.numbers[slot]] = number(other.keys[slot]);
            }
        }
        return here;
    }

    /** The number that a word has, or -1. */
    int find(String text, int start, int end) {
        long key = key(text, start, end);
        int slot = slot(key);
        return keys[slot] == key ? numbers[slot] : -1;
    }

    private int slot(long key) {
        int slot = (int) (key >>> 32) & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] before = keys;
        int[] numbersBefore = numbers;
        keys = new long[before.length * 2];
        numbers = Arrays.copyOf(numbers, keys.length);
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                int slot = slot(before[i]);
                keys[slot] = before[i];
                numbers[slot] = numbersBefore[i];
            }
        }
    }

    private static long key(String text, int start, int end) {
        long hash = 0;
        for (int at = start; at < end; at++) {
            char unit = text.charAt(at);
            if (isMark(unit)) {
                String composed = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC);
                boolean plain = composed.chars().noneMatch(c -> isMark((char) c));
                return plain ? key(composed, 0, composed.length()) : mix(composed.hashCode() * PRIME + 1);
            }
            hash = (hash + fold(unit) + 1) * PRIME;
            hash ^= hash >>> 29;
        }
        return mix(hash);
    }

    private static boolean isMark(char unit) {
        return unit >= '\u0300' && Character.getType(unit) == Character.NON_SPACING_MARK;
    }

    private static long mix(long hash) {
        long mixed = (hash ^ hash >>> 32) * PRIME;
        mixed ^= mixed >>> 29;
        return mixed == 0 ? 1 : mixed;
    }

    static char fold(char unit) {
        return switch (unit) {
        case '’', '‘', 'ʼ', '‚' -> '\'';
        case '“', '”', '„', '«', '»' -> '"';
        case '–', '—', '‑', '‐' -> '-';
        case '\r' -> '\n';
        default -> unit;
        };
    }
}
