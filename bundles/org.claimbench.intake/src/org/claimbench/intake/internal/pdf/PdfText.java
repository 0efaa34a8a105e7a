/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.claimbench.intake.internal.Blank;
import org.claimbench.intake.internal.Budget;
import org.claimbench.intake.internal.Draft;
import org.claimbench.intake.internal.Hyphens;
import org.claimbench.intake.internal.Languages;
import org.claimbench.intake.internal.Messages;
import org.claimbench.intake.internal.Opening;
import org.claimbench.intake.internal.Passage;
import org.claimbench.intake.internal.Reading;
import org.claimbench.intake.internal.Refusal;
import org.claimbench.intake.parts.Masthead;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;

/** Reads the text of a PDF. */
public final class PdfText {

    /** Where readers look for the sign of the format (PDF 1.7, annex H, note 13). */
    private static final int OPENING = 1024;
    private static final Pattern CAPTION = Pattern
            .compile("(?i)(figure|fig\\.|table|chart|abbildung|abb\\.|tabelle|figura|gráfico|tabla|tableau)\\s+\\d.*");

    private final Draft draft;
    private final Hyphens hyphens;
    private int number;

    private PdfText(Draft draft, Hyphens hyphens) {
        this.draft = draft;
        this.hyphens = hyphens;
    }

    public static Reading of(byte[] bytes, Budget budget) throws CoreException {
        String opening = new String(bytes, 0, Math.min(OPENING, bytes.length), StandardCharsets.ISO_8859_1);
        if (!opening.contains("%PDF-")) {
            throw Refusal.because(Messages.Intake_notPdf, budget.name());
        }
        Inflation.check(bytes, budget);
        PdfFile.Pages pages = new PdfFile(budget).read(bytes);
        Draft draft = new Draft(budget);
        List<TextLine> lines = lines(pages.lines(), draft);
        if (lines.stream().allMatch(TextLine::picture)) {
            throw Refusal.because(Messages.Intake_noPdfText, budget.name());
        }
        List<Block> blocks = Blocks.of(lines);
        PdfText text = new PdfText(draft, Hyphens.ofPrint(lines.stream().map(TextLine::words).toList()));
        for (Block block : blocks) {
            text.add(block);
        }
        Opening head = Opening.of(draft.text());
        String headline = Headlines.of(blocks);
        return draft.finish(new Masthead(headline.isEmpty() ? head.headline() : headline, head.byline(), "", "",
                Languages.tag(pages.language()), null));
    }

    /** In reading order, without running heads. */
    private static List<TextLine> lines(List<List<TextLine>> pages, Draft draft) {
        RunningHeads heads = new RunningHeads(pages);
        List<TextLine> lines = new ArrayList<>();
        for (List<TextLine> page : pages) {
            Set<TextLine> dropped = heads.of(page);
            dropped.stream().filter(line -> !line.isPageNumber())
                    .max(Comparator.comparingInt(line -> line.words().length())).ifPresent(
                            line -> draft.noteOnce(Messages.Note_runningHeads, NLS.bind(Messages.Note_runningHeads,
                                    Blank.line(line.words()))));
            List<TextLine> kept = LineNumbers.without(page.stream().filter(line -> !dropped.contains(line)).toList());
            if (!kept.isEmpty() && kept.stream().allMatch(TextLine::picture)) {
                draft.note(NLS.bind(Messages.Note_picturePages, kept.get(0).page()));
            }
            lines.addAll(Columns.inOrder(kept));
        }
        return lines;
    }

    private void add(Block block) throws CoreException {
        int page = block.first().page();
        if (block.isPicture()) {
            add(Passage.placeholder(block.first().words()), page, "image");
        } else if (block.isTable()) {
            int columns = block.lines().stream().mapToInt(line -> line.cells().size()).max().orElse(0);
            add(Passage.placeholder(NLS.bind(Messages.Place_table, block.lines().size(), columns)), page, "table");
            for (TextLine row : block.lines()) {
                add(Passage.of(row.words()).following(), page, "row");
            }
        } else {
            String words = words(block);
            add(CAPTION.matcher(words).matches() ? Passage.placeholder(words) : Passage.of(words), page, "p");
        }
    }

    private String words(Block block) {
        StringBuilder words = new StringBuilder(block.first().words());
        block.lines().stream().skip(1).forEach(line -> hyphens.join(words, line.words()));
        return words.toString();
    }

    private void add(Passage passage, int page, String element) throws CoreException {
        number++;
        draft.add(passage, page, number, element);
    }
}
