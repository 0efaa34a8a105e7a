/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.claimbench.text.Sentences;
import org.claimbench.text.Span;

import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;

import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Something that splits a line of text into sentences.
 *
 * @param name
 *            what it is called in tables
 * @param ends
 *            gives the offsets at which sentences end
 */
record Splitter(String name, Function<String, List<Integer>> ends) {

    /** Ours first, then its peers; OpenNLP only where there is a model for the language. */
    static List<Splitter> of(Locale language) {
        List<Splitter> splitters = new ArrayList<>(List.of(ours(language), jdk(language), icu(language)));
        String name = language.getLanguage();
        String model = "/opennlp-" + name + "-ud-" + (name.equals("en") ? "ewt" : "gsd")
                + "-sentence-1.3-2.5.4.bin";
        InputStream bytes = Splitter.class.getResourceAsStream(model);
        if (bytes != null) {
            splitters.add(openNlp(bytes));
        }
        return splitters;
    }

    static Splitter ours(Locale language) {
        Sentences sentences = new Sentences(language);
        return new Splitter("Claimbench", text -> sentences.of(text).stream().map(Span::end).toList());
    }

    private static Splitter jdk(Locale language) {
        return new Splitter("JDK", text -> {
            BreakIterator breaks = BreakIterator.getSentenceInstance(language);
            breaks.setText(text);
            List<Integer> ends = new ArrayList<>();
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                ends.add(end);
            }
            return ends;
        });
    }

    private static Splitter icu(Locale language) {
        ULocale locale = ULocale.forLocale(language);
        return new Splitter("ICU, suppressions", text -> {
            com.ibm.icu.text.BreakIterator breaks = FilteredBreakIteratorBuilder.getInstance(locale)
                    .wrapIteratorWithFilter(com.ibm.icu.text.BreakIterator.getSentenceInstance(locale));
            breaks.setText(text);
            List<Integer> ends = new ArrayList<>();
            for (int end = breaks.next(); end != com.ibm.icu.text.BreakIterator.DONE; end = breaks.next()) {
                ends.add(end);
            }
            return ends;
        });
    }

    private static Splitter openNlp(InputStream bytes) {
        try (bytes) {
            SentenceDetectorME detector = new SentenceDetectorME(new SentenceModel(bytes));
            return new Splitter("OpenNLP",
                    text -> Arrays.stream(detector.sentPosDetect(text)).map(opennlp.tools.util.Span::getEnd).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
