/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.claimbench.intake.internal.Budget;
import org.claimbench.intake.internal.Messages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Reads the lines and pictures of one page, in the order in which the page paints them; mostly it is read so too. */
final class PageLines extends PDFTextStripper {

    /** Carries a refusal through the library, which lets only these through. */
    static final class Refused extends IOException {

        private static final long serialVersionUID = 1L;
        private final transient CoreException refusal;

        Refused(CoreException refusal) {
            super(refusal);
            this.refusal = refusal;
        }

        CoreException refusal() {
            return refusal;
        }
    }

    /** Logos and rules are smaller; in points. */
    private static final float SMALLEST_PICTURE = 50;
    /** Between two words of a line there is less; in heights of its letters. */
    private static final float WIDEST_GAP = 2;
    private static final char TAB = '\t';
    /** Fonts of signs have no meaning of their own in Unicode. */
    private static final char WINGDINGS_BULLET = '\uF0B7';

    private final Budget budget;
    private final List<List<TextLine>> pages = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int letters;
    private float left;
    private float right;
    private float base;
    private float size;
    private boolean bold;

    PageLines(Budget budget) {
        this.budget = budget;
        setSortByPosition(false);
        setSuppressDuplicateOverlappingText(true);
        setAddMoreFormatting(false);
        setArticleStart("");
        setArticleEnd("");
        setShouldSeparateByBeads(true);
    }

    /** The lines of each page; a page without any gives an empty list. */
    List<List<TextLine>> of(PDDocument document) throws IOException {
        getText(document);
        return pages;
    }

    /** Which page it is at, from 1. */
    int page() {
        return pages.size();
    }

    @Override
    protected void startPage(@Nullable PDPage page) throws IOException {
        while (pages.size() < getCurrentPageNo()) {
            pages.add(new ArrayList<>());
            check();
        }
    }

    @Override
    protected void endPage(@Nullable PDPage page) {
        line();
    }

    private void check() throws IOException {
        try {
            budget.time();
            budget.characters(letters);
            budget.pages(pages.size());
        } catch (CoreException e) {
            throw new Refused(e);
        }
    }

    private void add(TextLine line) {
        pages.get(pages.size() - 1).add(line);
    }

    @Override
    protected void processTextPosition(@Nullable TextPosition letter) {
        letters++;
        super.processTextPosition(letter);
    }

    @Override
    @NonNullByDefault({}) // the library says nothing about null
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        check();
        if (isPicture(operator, operands)) {
            picture();
        }
        super.processOperator(operator, operands);
    }

    private boolean isPicture(Operator operator, List<COSBase> operands) {
        boolean named = operator.getName().equals("Do") && !operands.isEmpty() && getResources() != null
                && operands.get(0) instanceof COSName name && getResources().isImageXObject(name);
        return named || operator.getName().equals("BI");
    }

    private void picture() {
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        if (place.getScalingFactorX() >= SMALLEST_PICTURE && place.getScalingFactorY() >= SMALLEST_PICTURE) {
            float top = getCurrentPage().getCropBox().getUpperRightY() - place.getTranslateY();
            add(new TextLine(page(), place.getTranslateX(), place.getTranslateX() + place.getScalingFactorX(), top,
                    0, Messages.Place_picture, false, true));
        }
    }

    @Override
    @NonNullByDefault({}) // the library says nothing about null
    protected void writeString(String text, List<TextPosition> letters) {
        if (letters.isEmpty()) {
            return;
        }
        TextPosition first = letters.get(0);
        TextPosition last = letters.get(letters.size() - 1);
        float height = Math.max(1, first.getFontSizeInPt());
        if (words.isEmpty()) {
            left = first.getXDirAdj();
            base = first.getYDirAdj();
            size = height;
            bold = true;
        } else {
            boolean wide = first.getXDirAdj() - right > WIDEST_GAP * height;
            trim();
            words.append(wide ? TAB : ' ');
            size = Math.max(size, height);
        }
        words.append(text.replace(WINGDINGS_BULLET, '•'));
        bold &= isBold(first.getFont());
        right = last.getXDirAdj() + last.getWidthDirAdj();
    }

    private static boolean isBold(@Nullable PDFont font) {
        String name = font == null ? "" : String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        return name.contains("bold") || name.contains("black") || name.contains("heavy");
    }

    private void trim() {
        while (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
            words.setLength(words.length() - 1);
        }
    }

    @Override
    protected void writeString(@Nullable String text) {
        // paragraphs and pages are told by places, not by signs
    }

    @Override
    protected void writeWordSeparator() {
        // a gap is told by places
    }

    @Override
    protected void writeLineSeparator() {
        line();
    }

    private void line() {
        String text = words.toString().strip();
        if (!text.isEmpty()) {
            add(new TextLine(page(), left, right, base, size, text, bold, false));
        }
        words.setLength(0);
    }
}
