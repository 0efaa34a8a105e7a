/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.claimbench.text.Anchor;
import org.claimbench.text.AnchorState;
import org.claimbench.text.Span;
import org.claimbench.text.revision.Texts.Revised;

/** What holds of any text, any revision of it and any mark. */
class RevisedTextProperties {

    private static final Set<AnchorState> CERTAIN = Set.of(AnchorState.EXACT, AnchorState.MOVED);

    @Provide
    Arbitrary<Revised> revised() {
        return Texts.revised();
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    @Property(tries = 5_000)
    void neverExactOrMovedUnlessTheWordsAreReallyThose(@ForAll("revised") Revised revised) {
        Assume.that(!revised.mark().isEmpty());
        CarriedMark carried = carry(revised);
        if (CERTAIN.contains(carried.anchor().state())) {
            assertEquals(revised.mark().of(revised.before()), place(carried).of(revised.after()));
        }
    }

    @Property(tries = 5_000)
    void everyAnswerIsWhole(@ForAll("revised") Revised revised) {
        Assume.that(!revised.mark().isEmpty());
        CarriedMark carried = carry(revised);
        Anchor anchor = carried.anchor();
        boolean attached = CERTAIN.contains(anchor.state()) || anchor.state() == AnchorState.CHANGED;
        assertEquals(attached, anchor.span() != null);
        if (attached) {
            assertFalse(place(carried).isEmpty());
            assertEquals(carried.newWords(), place(carried).of(revised.after()));
        }
        if (anchor.state() == AnchorState.AMBIGUOUS) {
            assertFalse(anchor.rivals().isEmpty());
        }
        anchor.rivals().forEach(rival -> assertEquals(carried.oldWords(), rival.of(revised.after())));
    }

    @Property(tries = 2_000)
    void noPlaceBeginsOrEndsWithinACharacterUnlessTheMarkDid(@ForAll("revised") Revised revised) {
        Assume.that(!revised.mark().isEmpty());
        Assume.that(
                !splits(revised.before(), revised.mark().start()) && !splits(revised.before(), revised.mark().end()));
        Span place = carry(revised).anchor().span();
        if (place != null) {
            assertFalse(splits(revised.after(), place.start()) || splits(revised.after(), place.end()));
        }
    }

    @Property
    void inTheSameTextEveryMarkIsExactWhereItWas(@ForAll("texts") String text,
            @ForAll @IntRange(max = 999) int at, @ForAll @IntRange(min = 1, max = 60) int length) {
        Assume.that(!text.isBlank());
        int start = at % text.length();
        Span mark = new Span(start, Math.min(text.length(), start + length));
        Assume.that(hasWords(mark.of(text)));
        assertEquals(new Anchor(AnchorState.EXACT, mark, 1, List.of()),
                RevisedText.of(text, text).carry(mark).anchor());
    }

    @Property
    void wordsThatStandOnceAreFollowedAndNoOthersAreTakenForThem(@ForAll @IntRange(min = 40, max = 200) int count,
            @ForAll List<@IntRange(max = 999) Integer> dropped, @ForAll List<@IntRange(max = 999) Integer> replaced,
            @ForAll @IntRange(max = 999) int at, @ForAll @IntRange(min = 1, max = 12) int length) {
        List<String> words = Texts.unlikeWords(count);
        List<String> after = new ArrayList<>(words);
        replaced.forEach(i -> after.set(i % count, "new" + i));
        dropped.stream().limit(8).forEach(i -> after.remove(words.get(i % count)));
        int first = at % (count - length);
        List<String> marked = words.subList(first, first + length);
        String text = Texts.text(words);
        int start = first == 0 ? 0 : Texts.text(words.subList(0, first)).length() + 1;
        Span mark = new Span(start, start + Texts.text(marked).length());
        CarriedMark carried = RevisedText.of(text, Texts.text(after)).carry(mark);
        if (CERTAIN.contains(carried.anchor().state())) {
            assertTrue(after.containsAll(marked));
        }
        if (marked.stream().noneMatch(after::contains)) {
            assertFalse(CERTAIN.contains(carried.anchor().state()));
            assertTrue(carried.anchor().rivals().isEmpty());
        }
    }

    @Property
    void aStretchOfTenUnlikeWordsThatStandsElsewhereKeepsItsMarks(@ForAll @IntRange(max = 19) int from,
            @ForAll @IntRange(max = 18) int to, @ForAll @IntRange(max = 189) int at,
            @ForAll @IntRange(min = 1, max = 8) int length) {
        List<String> words = Texts.unlikeWords(200);
        List<String> after = Texts.without(words, from * 10, from * 10 + 10);
        after.addAll(to * 10, words.subList(from * 10, from * 10 + 10));
        Assume.that(at / 10 == (at + length - 1) / 10);
        String marked = Texts.text(words.subList(at, at + length));
        String before = Texts.text(words);
        int start = before.indexOf(marked);
        CarriedMark carried = RevisedText.of(before, Texts.text(after))
                .carry(new Span(start, start + marked.length()));
        assertTrue(CERTAIN.contains(carried.anchor().state()), carried::toString);
        assertEquals(marked, carried.newWords());
    }

    @Property
    void whatIsKeptAndAddedIsTheNewText(@ForAll("revised") Revised revised) {
        Assume.that(hasWords(revised.after()));
        assertEquals(revised.after(), WordDifference.between(revised.before(), revised.after()).stream()
                .filter(change -> change.kind() != WordChange.Kind.DROPPED).map(WordChange::text)
                .collect(Collectors.joining()));
    }

    private static CarriedMark carry(Revised revised) {
        return RevisedText.of(revised.before(), revised.after()).carry(revised.mark());
    }

    private static Span place(CarriedMark carried) {
        Span span = carried.anchor().span();
        assertNotNull(span);
        return span;
    }

    private static boolean splits(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private static boolean hasWords(String text) {
        return Words.of(text, new Vocabulary()).count() > 0;
    }
}
