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

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.claimbench.core.commands.Assign;
import org.claimbench.core.commands.CoverItem;
import org.claimbench.core.commands.FlagLegal;
import org.claimbench.core.commands.FlagPrivacy;
import org.claimbench.core.commands.MarkItem;
import org.claimbench.core.commands.ProtectSource;
import org.claimbench.core.commands.SetCredibility;
import org.claimbench.core.commands.SetPriority;
import org.claimbench.core.commands.SetSourceUrl;
import org.claimbench.core.commands.SetTags;
import org.claimbench.core.commands.SetVia;
import org.claimbench.model.Claim;
import org.claimbench.model.Evidence;
import org.claimbench.model.Item;
import org.claimbench.model.ItemCoverage;
import org.claimbench.model.ItemKind;
import org.claimbench.model.Priority;
import org.claimbench.model.Stance;
import org.claimbench.testkit.Workpiece;
import org.claimbench.text.Span;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What “show” tells of the work on claims and items. */
class ShowRecordTest {

    /** The emoji is two UTF-16 units, and one code point. */
    private static final String TEXT = "Chips 😀 up\n\nSales rose in October. They will rise again.";

    private final Workpiece work = Workpiece.before(TEXT);
    private final Path file;

    ShowRecordTest(@TempDir Path folder) {
        file = folder.resolve("x.dossier");
    }

    @Test
    void tells_how_the_work_on_a_claim_stands() throws IOException, CoreException {
        Claim claim = work.claim("rose in October");
        work.run(new SetVia(claim, List.of("Reuters", "The paper")));
        work.run(new Assign(claim, "Ada"));
        work.run(new SetPriority(claim, Priority.HIGH));
        work.run(new FlagLegal(claim, true));
        work.run(new FlagPrivacy(claim, true));
        work.run(new SetTags(claim, List.of("chips", "sales")));
        work.run(new SetCredibility(work.evidence(claim, "Report", Stance.SUPPORTS, "They rose."), 2));

        JsonNode shown = show().path("claims").path(0);

        assertEquals("[\"Reuters\",\"The paper\"]", shown.path("via").toString());
        assertEquals("Ada", shown.path("assignee").asText());
        assertEquals("high", shown.path("priority").asText());
        assertEquals("[\"legal\",\"privacy\"]", shown.path("flags").toString());
        assertEquals("[\"chips\",\"sales\"]", shown.path("tags").toString());
        assertEquals("2", shown.path("evidence").path(0).path("credibility").toString());
    }

    @Test
    void tells_what_became_of_the_items() throws IOException, CoreException {
        work.claim("rose in October");
        mark("October", ItemKind.DATE);
        work.run(new CoverItem(mark("They will rise again.", ItemKind.SENTENCE), ItemCoverage.NOTHING_TO_CHECK,
                "Ada", Workpiece.FOUND));
        mark("Chips", ItemKind.OTHER);

        JsonNode sentences = show().path("documents").path(0).path("sentences");

        assertEquals("[{\"start\":0,\"end\":5,\"kind\":\"other\",\"coverage\":\"open\"}]",
                sentences.path(0).path("items").toString());
        assertEquals("[{\"start\":26,\"end\":33,\"kind\":\"date\",\"coverage\":\"claimed\"}]",
                sentences.path(1).path("items").toString());
        assertEquals("nothing to check", sentences.path(2).path("items").path(0).path("coverage").asText());
    }

    @Test
    void keeps_back_where_a_protected_source_is() throws IOException, CoreException {
        Evidence evidence = work.evidence(work.claim("rose in October"), "C. Lerk", Stance.SUPPORTS, "They rose.");
        work.run(new SetSourceUrl(evidence.getSource(), "https://example.org/lerk"));
        work.run(new ProtectSource(evidence.getSource(), "An official"));

        JsonNode source = show().path("sources").path(0);

        assertEquals("An official", source.path("title").asText());
        assertFalse(source.has("url"));
    }

    private Item mark(String words, ItemKind kind) {
        int start = TEXT.indexOf(words);
        work.run(new MarkItem(work.document(), kind, new Span(start, start + words.length())));
        return work.document().getItems().get(work.document().getItems().size() - 1);
    }

    private JsonNode show() throws IOException, CoreException {
        Run run = Run.of("show", work.saveTo(file), "--json");
        assertEquals(0, run.code(), run.err());
        return new ObjectMapper().readTree(run.out());
    }
}
