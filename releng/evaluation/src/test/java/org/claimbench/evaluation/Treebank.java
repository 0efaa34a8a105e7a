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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the text of a treebank of Universal Dependencies (CoNLL-U), paragraph by paragraph. */
final class Treebank {

    private static final String TEXT = "# text = ";
    /** Where a treebank knows no paragraphs, so many sentences make one. */
    private static final int SENTENCES = 10;

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private Paragraph.Builder paragraph = new Paragraph.Builder();
    private String sentence = "";
    private String lastToken = "";
    private boolean knowsParagraphs;

    private Treebank() {
    }

    static List<Paragraph> read(Path file) throws IOException {
        Treebank treebank = new Treebank();
        for (String line : Files.readAllLines(file)) {
            treebank.line(line);
        }
        treebank.line("");
        treebank.endParagraph();
        return treebank.paragraphs;
    }

    private void line(String line) {
        if (line.startsWith("# newpar") || line.startsWith("# newdoc")) {
            knowsParagraphs = knowsParagraphs || line.startsWith("# newpar");
            endParagraph();
        } else if (line.startsWith(TEXT)) {
            sentence = line.substring(TEXT.length()).strip();
        } else if (line.isEmpty()) {
            endSentence();
        } else if (!line.startsWith("#")) {
            lastToken = line;
        }
    }

    private void endSentence() {
        if (!sentence.isEmpty()) {
            paragraph.add(sentence, !lastToken.contains("SpaceAfter=No"));
            sentence = "";
            if (!knowsParagraphs && paragraph.size() == SENTENCES) {
                endParagraph();
            }
        }
    }

    private void endParagraph() {
        if (paragraph.size() > 0) {
            paragraphs.add(paragraph.build());
            paragraph = new Paragraph.Builder();
        }
    }
}
