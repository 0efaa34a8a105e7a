/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.verification;

import org.claimbench.core.claims.AnchorText;
import org.claimbench.model.Claim;
import org.claimbench.model.Finding;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Old words and new: what stays before, what goes, what comes, what stays behind.
 *
 * @param place
 *            the paragraph of the old words, for a claim that stands at several places; else empty
 */
record Wording(String place, String before, String removed, String inserted, String after) {

    /** Whether words go and others come; a space keeps them apart. */
    public boolean both() {
        return !removed.isEmpty() && !inserted.isEmpty();
    }

    static @Nullable Wording of(Contents contents, Claim claim) {
        Finding finding = claim.getFinding();
        String suggested = finding == null ? "" : Words.orEmpty(finding.getSuggestedWording()); //$NON-NLS-1$
        if (suggested.isEmpty()) {
            return null;
        }
        Place place = claim.getAnchors().size() < 2 ? null : Places.of(contents, claim.getAnchors().get(0));
        return between(place == null || place.link().isEmpty() ? "" : place.inShort(), //$NON-NLS-1$
                AnchorText.words(claim).strip(), suggested);
    }

    static Wording between(String place, String old, String suggested) {
        int shorter = Math.min(old.length(), suggested.length());
        int start = 0;
        while (start < shorter && old.charAt(start) == suggested.charAt(start)) {
            start++;
        }
        start = wordStart(old, suggested, start);
        int end = 0;
        while (end < shorter - start
                && old.charAt(old.length() - 1 - end) == suggested.charAt(suggested.length() - 1 - end)) {
            end++;
        }
        end = wordEnd(old, suggested, end);
        return new Wording(place, old.substring(0, start), old.substring(start, old.length() - end),
                suggested.substring(start, suggested.length() - end), old.substring(old.length() - end));
    }

    /** Goes back to where a word begins in both. */
    private static int wordStart(String old, String suggested, int at) {
        int start = at;
        while (start > 0 && (inWord(old, start) || inWord(suggested, start))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String old, String suggested, int length) {
        int end = length;
        while (end > 0 && (inWord(old, old.length() - end) || inWord(suggested, suggested.length() - end))) {
            end--;
        }
        return end;
    }

    private static boolean inWord(String text, int at) {
        return at > 0 && at < text.length() && !Character.isWhitespace(text.charAt(at - 1))
                && !Character.isWhitespace(text.charAt(at));
    }
}
