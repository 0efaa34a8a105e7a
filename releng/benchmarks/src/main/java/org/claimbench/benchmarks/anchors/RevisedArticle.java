/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.benchmarks.anchors;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.claimbench.text.Span;

/**
 * A made-up text, its next revision, marks in the first and the truth about each in the second. Words follow Zipf's
 * law; one sentence in a hundred repeats an earlier one. Of the words five in a hundred are edited (half of these
 * replaced, the rest respelt, dropped or preceded by a new word), one sentence in a hundred is dropped, one is new,
 * and, if wanted, one paragraph in ten stands elsewhere. The same seed gives the same texts.
 *
 * @param before
 *            the old text
 * @param after
 *            the new text
 * @param marks
 *            in UTF-16 units of the old text
 * @param truth
 *            for each mark the place of what is left of its words or replaced them, from the first to the last; an
 *            empty span when all of them are gone
 */
public record RevisedArticle(String before, String after, List<Span> marks, List<Span> truth) {

    private static final double EDITED = 0.05;
    private static final double SENTENCES = 0.01;
    private static final double MOVED = 0.1;

    /** A word or figure with what follows it; {@code origin} is its number in the old text, or -1 for a new one. */
    private record Piece(String word, String behind, int origin) {
    }

    /** How much is made. */
    public record Size(int characters, int marks) {
    }

    /** Makes one. */
    public static RevisedArticle of(Size size, boolean moved, long seed) {
        Random random = new Random(seed);
        MadeUpWords words = new MadeUpWords(random);
        List<List<List<Piece>>> old = text(size.characters(), words, random);
        Written before = Written.of(old);
        List<List<Piece>> sentences = old.stream().flatMap(List::stream).toList();
        List<int[]> marked = marks(sentences, size.marks(), random);
        Written after = Written.of(revise(old, moved, words, random));
        return new RevisedArticle(before.text, after.text, marked.stream().map(before::span).toList(),
                marked.stream().map(after::span).toList());
    }

    private static List<List<List<Piece>>> text(int characters, MadeUpWords words, Random random) {
        List<List<List<Piece>>> paragraphs = new ArrayList<>();
        List<List<Piece>> all = new ArrayList<>();
        int length = 0;
        int number = 0;
        while (length < characters) {
            List<List<Piece>> paragraph = new ArrayList<>();
            for (int i = 2 + random.nextInt(4); i > 0; i--) {
                boolean again = !all.isEmpty() && random.nextDouble() < SENTENCES;
                List<Piece> model = again ? all.get(random.nextInt(all.size())) : sentence(words, random);
                List<Piece> sentence = new ArrayList<>();
                for (Piece piece : model) {
                    sentence.add(new Piece(piece.word, piece.behind, number++));
                    length += piece.word.length() + piece.behind.length();
                }
                all.add(sentence);
                paragraph.add(sentence);
            }
            paragraphs.add(paragraph);
        }
        return paragraphs;
    }

    private static List<Piece> sentence(MadeUpWords words, Random random) {
        int length = 6 + random.nextInt(24);
        List<Piece> sentence = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            String behind = i == length - 1 ? ". " : random.nextInt(12) == 0 ? ", " : " ";
            sentence.add(new Piece(words.next(), behind, -1));
        }
        return sentence;
    }

    /** First and last word of each mark, as numbers of the old text: a name or figure, a part, or all of a sentence. */
    private static List<int[]> marks(List<List<Piece>> sentences, int count, Random random) {
        List<int[]> marks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Piece> sentence = sentences.get(random.nextInt(sentences.size()));
            int kind = random.nextInt(5);
            int length = kind == 0 ? 1 + random.nextInt(2) : kind == 4 ? sentence.size() : 3 + random.nextInt(10);
            int words = Math.min(length, sentence.size());
            int first = random.nextInt(sentence.size() - words + 1);
            marks.add(new int[] {sentence.get(first).origin, sentence.get(first + words - 1).origin});
        }
        return marks;
    }

    private static List<List<List<Piece>>> revise(List<List<List<Piece>>> old, boolean moved, MadeUpWords words,
            Random random) {
        List<List<List<Piece>>> revised = new ArrayList<>();
        for (List<List<Piece>> paragraph : old) {
            List<List<Piece>> sentences = new ArrayList<>();
            for (List<Piece> sentence : paragraph) {
                if (random.nextDouble() >= SENTENCES) {
                    sentences.add(edit(sentence, words, random));
                }
                if (random.nextDouble() < SENTENCES) {
                    sentences.add(sentence(words, random));
                }
            }
            revised.add(sentences);
        }
        for (int i = 0; moved && i < old.size() * MOVED; i++) {
            revised.add(random.nextInt(revised.size()), revised.remove(random.nextInt(revised.size())));
        }
        return revised;
    }

    private static List<Piece> edit(List<Piece> sentence, MadeUpWords words, Random random) {
        List<Piece> edited = new ArrayList<>();
        for (Piece piece : sentence) {
            if (random.nextDouble() >= EDITED) {
                edited.add(piece);
                continue;
            }
            switch (random.nextInt(6)) {
            case 0, 1, 2 -> edited.add(new Piece(words.next(), piece.behind, piece.origin));
            case 3 -> edited.add(new Piece(words.respelt(piece.word), piece.behind, piece.origin));
            case 4 -> {
                edited.add(new Piece(words.next(), " ", -1));
                edited.add(piece);
            }
            default -> {
                // Dropped.
            }
            }
        }
        return edited;
    }

    /** A text with the place of each piece of the old one in it. */
    private static final class Written {

        private final String text;
        private final List<Span> places = new ArrayList<>();

        private Written(List<List<List<Piece>>> paragraphs) {
            StringBuilder all = new StringBuilder();
            for (List<List<Piece>> paragraph : paragraphs) {
                for (List<Piece> sentence : paragraph) {
                    for (Piece piece : sentence) {
                        place(piece.origin, new Span(all.length(), all.length() + piece.word.length()));
                        all.append(piece.word).append(piece.behind);
                    }
                }
                all.append("\n\n");
            }
            text = all.toString();
        }

        static Written of(List<List<List<Piece>>> paragraphs) {
            return new Written(paragraphs);
        }

        private void place(int origin, Span span) {
            if (origin >= 0) {
                while (places.size() <= origin) {
                    places.add(new Span(0, 0));
                }
                places.set(origin, span);
            }
        }

        Span span(int[] words) {
            List<Span> left = places.subList(Math.min(words[0], places.size()), Math.min(words[1] + 1, places.size()))
                    .stream().filter(span -> !span.isEmpty()).toList();
            return left.isEmpty() ? new Span(0, 0) : new Span(left.getFirst().start(), left.getLast().end());
        }
    }
}
