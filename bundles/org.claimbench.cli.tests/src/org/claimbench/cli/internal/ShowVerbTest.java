/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.claimbench.core.commands.SetSaidBy;
import org.claimbench.core.digests.TextDigest;
import org.claimbench.core.commands.AddDocument;
import org.claimbench.core.creation.NewDocument;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.Evidence;
import org.claimbench.model.Reliability;
import org.claimbench.model.Stance;
import org.claimbench.model.values.PartialDate;
import org.claimbench.testkit.Workpiece;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class ShowVerbTest {

    /** The emoji are two UTF-16 units each, and one code point. */
    private static final String TEXT = "Chips 😀 up\n\nSales 😀 rose in October. They will rise again.";

    private final Path folder;

    ShowVerbTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void shows_for_machines_what_the_contract_names() throws IOException, CoreException {
        Workpiece work = Workpiece.before(TEXT);
        Claim claim = work.claim("rose in October", "Sales rose in October.");
        work.run(new SetSaidBy(claim, "The minister"));
        Evidence evidence = work.evidence(claim, "Report", Stance.SUPPORTS, "They rose.");
        evidence.getSource().setUrl("https://example.org/report");
        evidence.getSource().setReliability(Reliability.B);
        Evidence copy = work.evidence(claim, "Copy", Stance.CONTEXT, "They rose, it says.");
        copy.getSource().setDerivedFrom(evidence.getSource());
        work.disposition(claim, Disposition.COPY_NOTE, "Fine.\nBut \"so\".");
        claim.getFinding().setAsOf(PartialDate.parse("2020-02"));

        JsonNode json = show(work);

        assertEquals("before", json.path("mode").asText());
        assertEquals("en", json.path("language").asText());
        JsonNode document = json.path("documents").path(0);
        assertEquals("Chips 😀 up", document.path("headline").asText());
        assertEquals("2020-02-18T12:00-05:00", document.path("published").asText());
        assertEquals(1, document.path("revision").asInt());
        assertEquals(TEXT.codePointCount(0, TEXT.length()), document.path("characters").asInt());
        assertEquals(TextDigest.of(TEXT), document.path("sha256").asText());
        JsonNode shown = json.path("claims").path(0);
        assertEquals(claim.getId(), shown.path("id").asText());
        assertEquals("Sales rose in October.", shown.path("restatement").asText());
        assertEquals("The minister", shown.path("assertedBy").asText());
        assertEquals("supports", shown.path("evidence").path(0).path("stance").asText());
        assertEquals(evidence.getSource().getId(), shown.path("evidence").path(0).path("source").asText());
        JsonNode finding = shown.path("finding");
        assertEquals(Set.of("disposition", "rationale", "asOf", "by", "at"), names(finding));
        assertEquals("copy note", finding.path("disposition").asText());
        assertEquals("Fine.\nBut \"so\".", finding.path("rationale").asText());
        assertEquals("2020-02", finding.path("asOf").asText());
        assertEquals("2020-02-18T18:30:00Z", finding.path("at").asText());
        assertEquals("B", json.path("sources").path(0).path("reliability").asText());
        assertEquals(Set.of("id", "title", "derivedFrom"), names(json.path("sources").path(1)));
    }

    @Test
    void shows_figures_with_what_they_can_stand_for() throws IOException, CoreException {
        Workpiece work = Workpiece.before("It has killed nearly 2,000. Sales hit $13.03 billion in October.");
        Claim deaths = work.claim("killed nearly 2,000");
        Claim sales = work.claim("Sales hit $13.03 billion in October");
        sales.setAsOf(PartialDate.parse("2019-10"));
        work.evidence(deaths, "Report", Stance.SUPPORTS, "1,868 deaths");
        work.evidence(deaths, "Letter", Stance.CONTEXT, "Nobody knows.");

        JsonNode claims = show(work).path("claims");

        JsonNode nearly = claims.path(0).path("quantities").path(0);
        assertEquals(Set.of("text", "kind", "min", "max", "hedge"), names(nearly));
        assertEquals("nearly 2,000 number 1800 2000 nearly", words(nearly, "text", "kind", "min", "max", "hedge"));
        JsonNode dollars = claims.path(1).path("quantities").path(0);
        assertEquals("$13.03 billion money 13030000000 13030000000 USD 2019-10 2019-10",
                words(dollars, "text", "kind", "min", "max", "unit", "period", "asOf"));
        JsonNode evidence = claims.path(0).path("evidence");
        assertEquals("within hedge", evidence.path(0).path("comparison").asText());
        assertEquals("“1,868” in the evidence is one of the numbers that “nearly 2,000” in the claim stands for.",
                evidence.path(0).path("comparisonReason").asText());
        assertEquals(Set.of("id", "source", "stance", "excerpt"), names(evidence.path(1)));
    }

    private static String words(JsonNode node, String... keys) {
        return Stream.of(keys).map(key -> node.path(key).asText()).collect(Collectors.joining(" "));
    }

    @Test
    void counts_code_points() throws IOException, CoreException {
        Workpiece work = Workpiece.before(TEXT);
        work.claim("rose in October");
        int[] text = TEXT.codePoints().toArray();

        JsonNode json = show(work);

        JsonNode anchor = json.path("claims").path(0).path("anchors").path(0);
        assertEquals("rose in October", part(text, anchor));
        assertEquals("rose in October", anchor.path("exact").asText());
        assertEquals("exact", anchor.path("state").asText());
        assertEquals(1.0, anchor.path("score").asDouble());
        assertEquals(json.path("documents").path(0).path("id").asText(), anchor.path("document").asText());
        for (JsonNode sentence : json.path("documents").path(0).path("sentences")) {
            assertEquals(sentence.path("text").asText(), part(text, sentence));
        }
    }

    @Test
    void tells_which_sentences_are_claimed() throws IOException, CoreException {
        Workpiece work = Workpiece.before(TEXT);
        work.claim("rose in October");

        JsonNode sentences = show(work).path("documents").path(0).path("sentences");

        assertEquals(3, sentences.size());
        assertEquals("open", sentences.path(0).path("coverage").asText());
        assertEquals("claimed", sentences.path(1).path("coverage").asText());
        assertEquals("open", sentences.path(2).path("coverage").asText());
    }

    @Test
    void leaves_out_what_is_not_there() throws IOException, CoreException {
        Workpiece work = Workpiece.before(TEXT);
        work.document().setPublished(null);
        work.claim("rose in October");

        JsonNode json = show(work);

        assertEquals(Set.of("id", "title", "mode", "language", "documents", "claims", "sources"), names(json));
        assertEquals(Set.of("id", "headline", "language", "revision", "characters", "sha256", "sentences"),
                names(json.path("documents").path(0)));
        assertEquals(Set.of("id", "restatement", "type", "anchors", "evidence"), names(json.path("claims").path(0)));
    }

    @Test
    void a_mark_outside_the_text_is_shown_as_it_is() throws IOException, CoreException {
        Workpiece work = Workpiece.before(TEXT);
        Claim claim = work.claim("rose in October");
        claim.getAnchors().get(0).setStart(9000);
        claim.getAnchors().get(0).setEnd(9015);

        JsonNode anchor = show(work).path("claims").path(0).path("anchors").path(0);

        assertEquals("moved", anchor.path("state").asText());
        assertEquals(9000 - 2, anchor.path("start").asInt());
    }

    @Test
    void shows_a_readable_listing() throws CoreException {
        Workpiece work = Workpiece.before(TEXT);
        work.disposition(work.claim("rose in October", "Sales rose in October."), Disposition.QUERY, "By how much?");
        work.claim("They will rise again");

        Run run = Run.of("show", work.saveTo(folder.resolve("x.dossier")));

        assertEquals(0, run.code());
        assertEquals("""
                Work
                Before publication
                Revision 1: 58 characters, 3 sentences, 1 of them open
                Published 2020-02-18T12:00-05:00
                  1  query         Sales rose in October.
                     By how much?
                  2  no finding    They will rise again
                """, run.out());
    }

    @Test
    void of_several_texts_each_claim_tells_where_it_appears() throws IOException, CoreException {
        Workpiece work = Workpiece.before(TEXT);
        work.claim("rose in October", "Sales rose in October.");
        work.run(new AddDocument(work.dossier(), new NewDocument("Anders", "", "Anders\n\nJa.", "de", null, null),
                Workpiece.FOUND));

        Run run = Run.of("show", work.saveTo(folder.resolve("x.dossier")));

        assertTrue(run.out().contains("Text 2: Anders\nRevision 1: "), run.out());
        assertTrue(run.out().contains("Sales rose in October.\n     Text 1: "), run.out());
        JsonNode documents = show(work).path("documents");
        assertEquals(2, documents.size());
        assertEquals("de", documents.path(1).path("language").asText());
    }

    private JsonNode show(Workpiece work) throws IOException, CoreException {
        Run run = Run.of("show", work.saveTo(folder.resolve("x.dossier")), "--json");
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.err());
        assertTrue(run.out().endsWith("}\n"));
        assertFalse(run.out().contains("\r"));
        return new ObjectMapper().readTree(run.out());
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String part(int[] text, JsonNode place) {
        int start = place.path("start").asInt();
        return new String(text, start, place.path("end").asInt() - start);
    }
}
