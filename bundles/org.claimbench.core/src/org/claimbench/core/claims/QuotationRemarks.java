/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Anchor;
import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Evidence;
import org.claimbench.model.Rendering;
import org.claimbench.text.quotation.QuotationComparison;
import org.claimbench.text.quotation.QuotationDifference;
import org.eclipse.osgi.util.NLS;

/**
 * Says in sentences what differs between a claim that quotes and the words that evidence holds: at each appearance of
 * the claim whose words are not the same as at an earlier one. It never says whether what was said is true. Stateless.
 */
public final class QuotationRemarks {

    private static final int MOST = 3;

    private QuotationRemarks() {
    }

    /**
     * What there is to say for the person who looks at the evidence.
     *
     * @param claim
     *            any
     * @param evidence
     *            of that claim
     * @return empty unless the claim is a quotation and the evidence has an excerpt
     */
    public static Optional<String> of(Claim claim, Evidence evidence) {
        if (!compares(claim, evidence)) {
            return Optional.empty();
        }
        if (evidence.getRendering() == Rendering.TRANSLATED) {
            return Optional.of(Messages.Quotation_translated);
        }
        return Optional.of(printed(claim).stream().map(words -> remark(words, evidence.getExcerpt())).distinct()
                .collect(Collectors.joining(" "))); //$NON-NLS-1$
    }

    /**
     * Whether the evidence holds the passage that the claim quotes, so that a comparison means something.
     *
     * @param claim
     *            any
     * @param evidence
     *            of that claim
     * @return false for a translation, which cannot prove words
     */
    public static boolean proves(Claim claim, Evidence evidence) {
        return compares(claim, evidence) && evidence.getRendering() != Rendering.TRANSLATED
                && printed(claim).stream().anyMatch(words -> QuotationComparison.of(words, evidence.getExcerpt())
                        .agreement() == QuotationComparison.Agreement.SAME_PASSAGE);
    }

    /**
     * The sentences on words that were dropped, added or changed.
     *
     * @param claim
     *            any
     * @param evidence
     *            of that claim
     * @return empty when there are none, or evidence and claim cannot be compared
     */
    public static List<String> wording(Claim claim, Evidence evidence) {
        if (!proves(claim, evidence)) {
            return List.of();
        }
        String said = evidence.getExcerpt();
        return printed(claim).stream().flatMap(words -> QuotationComparison.of(words, said).wording().stream()
                .map(difference -> sentence(difference, words, said))).distinct().toList();
    }

    private static boolean compares(Claim claim, Evidence evidence) {
        String excerpt = evidence.getExcerpt();
        return claim.getType() == ClaimType.QUOTATION && excerpt != null && !excerpt.isBlank()
                && !printed(claim).isEmpty();
    }

    private static List<String> printed(Claim claim) {
        return claim.getAnchors().stream().map(Anchor::getExact).filter(words -> words != null && !words.isBlank())
                .distinct().toList();
    }

    private static String remark(String printed, String said) {
        QuotationComparison comparison = QuotationComparison.of(printed, said);
        return switch (comparison.agreement()) {
        case OTHER_PASSAGE -> Messages.Quotation_other;
        case TOO_LONG -> Messages.Quotation_tooLong;
        case SAME_PASSAGE -> differences(comparison, printed, said);
        };
    }

    private static String differences(QuotationComparison comparison, String printed, String said) {
        List<String> sentences = new ArrayList<>();
        List<QuotationDifference> wording = comparison.wording();
        if (wording.isEmpty()) {
            sentences.add(Messages.Quotation_wordForWord);
        }
        wording.stream().limit(MOST).forEach(difference -> sentences.add(sentence(difference, printed, said)));
        if (wording.size() > MOST) {
            sentences.add(NLS.bind(Messages.Quotation_more, wording.size() - MOST));
        }
        String information = comparison.differences().stream().filter(difference -> !difference.kind().isWording())
                .limit(MOST).map(difference -> sentence(difference, printed, said)).collect(Collectors.joining(" ")); //$NON-NLS-1$
        if (!information.isEmpty()) {
            sentences.add(NLS.bind(Messages.Quotation_information, information));
        }
        return String.join(" ", sentences); //$NON-NLS-1$
    }

    private static String sentence(QuotationDifference difference, String printed, String said) {
        String words = difference.printed().of(printed);
        String saidWords = difference.said().of(said);
        String around = difference.printedAround().of(printed);
        String saidAround = difference.saidAround().of(said);
        return switch (difference.kind()) {
        case DROPPED -> NLS.bind(Messages.Quotation_dropped, new Object[] {saidWords, saidAround, around});
        case ADDED -> NLS.bind(Messages.Quotation_added, new Object[] {words, saidAround, around});
        case CHANGED -> NLS.bind(Messages.Quotation_changed, saidWords, words);
        case BRACKET -> saidWords.isEmpty() ? NLS.bind(Messages.Quotation_putIn, words)
                : NLS.bind(Messages.Quotation_standsFor, words, saidWords);
        case LEFT_OUT -> NLS.bind(Messages.Quotation_leftOut, saidWords);
        case CAPITALS -> NLS.bind(Messages.Quotation_capitals, saidWords, words);
        case PUNCTUATION -> NLS.bind(Messages.Quotation_punctuation, saidAround, around);
        };
    }
}
