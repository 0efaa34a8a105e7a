/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.digests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.model.Evidence;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

/** Every feature of the model around a claim is covered by its digest or is known not to be, and behaves so. */
class EveryFeatureTest {

    private static final Map<String, String> COVERED = Map.ofEntries(
            Map.entry("Claim",
                    "id restatement type assertedBy via asOf lookAgain innerOf anchors evidence finding saidAt"
                            + " repeats contradicts dependsOn sameCheckAs figure"),
            Map.entry("Anchor", "exact"), //
            Map.entry("Document", ""), //
            Map.entry("Revision", ""), //
            Map.entry("Party", "id name"),
            Map.entry("Evidence", "id source stance locator excerpt rendering original originalLanguage snapshot"
                    + " credibility search figure"),
            Map.entry("Figure", "amount measure scope basis vintage"),
            Map.entry("Search", "place query range at hits"),
            Map.entry("Source",
                    "id title publisher url published dataAsOf primary reliability derivedFrom kind corrected"
                            + " archivedUrl record protected snapshots"),
            Map.entry("Snapshot", "sha256"),
            Map.entry("Finding", "disposition rating asOf by rationale suggestedWording evidence"),
            Map.entry("Rating", "label meaning"));

    private static final Map<String, String> NOT_COVERED = Map.ofEntries(
            Map.entry("Claim", "priority assignee legal privacy tags superseded"), //
            Map.entry("Anchor", "id prefix suffix"),
            Map.entry("Document", "id headline byline outlet url language published revisions items"),
            Map.entry("Revision", "id number received text original origins"), //
            Map.entry("Party", "kind ofDesk"), //
            Map.entry("Evidence", "by at prefix suffix"), //
            Map.entry("Search", "id by"), //
            Map.entry("Figure", "id"), //
            Map.entry("Source", ""),
            Map.entry("Snapshot", "id mediaType size name url captured method by presence"),
            Map.entry("Finding", "id at"), //
            Map.entry("Rating", "id"));

    /** Where words stand is looked at by {@link ClaimDigestTest}. */
    private static final Map<String, String> OF_THE_PLACE = Map.of("Anchor", "revision start end");

    @Test
    void eachIsEitherCoveredOrNot() {
        elements(RichClaim.dossier()).forEach((kind, element) -> {
            List<String> listed = new ArrayList<>(words(COVERED, kind));
            listed.addAll(words(NOT_COVERED, kind));
            listed.addAll(words(OF_THE_PLACE, kind));
            List<String> there = element.eClass().getEAllStructuralFeatures().stream()
                    .map(EStructuralFeature::getName).sorted().toList();
            assertEquals(there, listed.stream().sorted().toList(), kind);
        });
        assertEquals(elements(RichClaim.dossier()).keySet(), COVERED.keySet());
    }

    @Test
    void aChangeOfWhatIsCoveredChangesTheDigest() {
        String before = ClaimDigest.of(RichClaim.claim(RichClaim.dossier()));
        List<String> missed = new ArrayList<>();
        COVERED.forEach((kind, names) -> words(COVERED, kind).forEach(name -> {
            if (before.equals(altered(kind, name))) {
                missed.add(kind + '.' + name);
            }
        }));
        assertEquals(List.of(), missed);
    }

    @Test
    void aChangeOfWhatIsNotCoveredDoesNot() {
        String before = ClaimDigest.of(RichClaim.claim(RichClaim.dossier()));
        List<String> wrong = new ArrayList<>();
        NOT_COVERED.forEach((kind, names) -> words(NOT_COVERED, kind).forEach(name -> {
            if (!before.equals(altered(kind, name))) {
                wrong.add(kind + '.' + name);
            }
        }));
        assertEquals(List.of(), wrong);
    }

    @Test
    void everythingThatAClaimContainsIsLookedAt() {
        Set<String> kinds = elements(RichClaim.dossier()).keySet();
        RichClaim.claim(RichClaim.dossier()).eAllContents()
                .forEachRemaining(element -> assertTrue(kinds.contains(element.eClass().getName()), element::toString));
    }

    private static String altered(String kind, String name) {
        Dossier dossier = RichClaim.dossier();
        Claim claim = RichClaim.claim(dossier);
        EObject element = elements(dossier).get(kind);
        Alteration.of(element, element.eClass().getEStructuralFeature(name));
        return ClaimDigest.of(claim);
    }

    private static Map<String, EObject> elements(Dossier dossier) {
        Claim claim = RichClaim.claim(dossier);
        Evidence evidence = claim.getEvidence().get(0);
        Map<String, EObject> elements = new LinkedHashMap<>();
        for (EObject element : List.of(claim, claim.getAnchors().get(0), dossier.getDocuments().get(0),
                dossier.getDocuments().get(0).currentRevision(), claim.getVia().get(0), evidence, evidence.getSearch(),
                evidence.getFigure(),
                evidence.getSource(), evidence.getSnapshot(), claim.getFinding(), claim.getFinding().getRating())) {
            elements.put(element.eClass().getName(), element);
        }
        return elements;
    }

    private static List<String> words(Map<String, String> table, String kind) {
        String names = table.getOrDefault(kind, "");
        return names.isEmpty() ? List.of() : List.of(names.split(" "));
    }
}
