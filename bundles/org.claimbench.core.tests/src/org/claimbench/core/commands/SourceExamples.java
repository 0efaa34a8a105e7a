/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import static org.claimbench.core.commands.FullDossier.SHA;
import static org.claimbench.core.commands.UseCaseExamples.AT;
import static org.claimbench.core.commands.UseCaseExamples.BY;
import static org.claimbench.core.commands.UseCaseExamples.claim;
import static org.claimbench.core.commands.UseCaseExamples.evidence;
import static org.claimbench.core.commands.UseCaseExamples.source;

import java.util.List;
import java.util.stream.Stream;

import org.claimbench.core.commands.UseCaseExamples.Example;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Presence;
import org.claimbench.model.RecordStatus;
import org.claimbench.model.Reliability;
import org.claimbench.model.Rendering;
import org.claimbench.model.Snapshot;
import org.claimbench.model.SourceKind;
import org.claimbench.model.values.PartialDate;
import org.claimbench.text.Selector;

/** The use cases of sources, their snapshots, and evidence. */
final class SourceExamples {

    private SourceExamples() {
    }

    static List<Example> all() {
        return Stream.of(sources(), snapshots(), bearing()).flatMap(List::stream).toList();
    }

    private static List<Example> sources() {
        return List.of(new Example(AddSource.class, "Add Source", d -> new AddSource(d, "A map")),
                new Example(TakeInSource.class, "Take In Source",
                        d -> new TakeInSource(d,
                                new NewSource("The report", SourceKind.NEWS, "WHO", "https://example.org/report",
                                        PartialDate.parse("2020-02-17")),
                                snapshot(), List.of(new NewExcerpt(claim(d, 1), "1,868 died", "of whom ", " so far",
                                        "page 3")),
                                BY, AT)),
                new Example(TakeInSources.class, "Take In 2 Sources",
                        d -> new TakeInSources(List.of(file(d, "A report"), file(d, "A table")))),
                new Example(SetSourceTitle.class, "Source Title", d -> new SetSourceTitle(source(d, 1), "The report")),
                new Example(SetSourceKind.class, "Kind of Source",
                        d -> new SetSourceKind(source(d, 1), SourceKind.DATA)),
                new Example(SetPrimary.class, "Primary Source", d -> new SetPrimary(source(d, 1), true)),
                new Example(SetPublisher.class, "Publisher", d -> new SetPublisher(source(d, 1), "WHO")),
                new Example(SetSourcePublished.class, "Source Published",
                        d -> new SetSourcePublished(source(d, 1), PartialDate.parse("2020-02-17"))),
                new Example(SetDataAsOf.class, "Data As Of",
                        d -> new SetDataAsOf(source(d, 1), PartialDate.parse("2020-02-16"))),
                new Example(SetCorrected.class, "Source Corrected",
                        d -> new SetCorrected(source(d, 1), PartialDate.parse("2020-03"))),
                new Example(SetArchivedUrl.class, "Archived Address",
                        d -> new SetArchivedUrl(source(d, 1), "https://example.org/archive")),
                new Example(SetReliability.class, "Reliability", d -> new SetReliability(source(d, 1), Reliability.B)),
                new Example(DeriveSource.class, "Derived From", d -> new DeriveSource(source(d, 1), source(d, 2))),
                new Example(DeriveSource.class, "Derived From", d -> new DeriveSource(source(d, 3), null)),
                new Example(SetRecord.class, "Record", d -> new SetRecord(source(d, 1), RecordStatus.BACKGROUND)),
                new Example(ProtectSource.class, "Protect Source", d -> new ProtectSource(source(d, 1), "An official")),
                new Example(UnprotectSource.class, "Unprotect Source",
                        d -> new UnprotectSource(source(d, 4), "C. Lerk")),
                new Example(RemoveSource.class, "Remove Source", d -> new RemoveSource(source(d, 3))),
                new Example(MergeSources.class, "Merge Sources", d -> new MergeSources(source(d, 2), source(d, 1))),
                new Example(MergeSources.class, "Merge Sources", d -> new MergeSources(source(d, 1), source(d, 2))),
                new Example(MergeSources.class, "Merge Sources", d -> new MergeSources(source(d, 3), source(d, 2))));
    }

    private static TakeInSource file(Dossier dossier, String title) {
        return new TakeInSource(dossier, new NewSource(title, SourceKind.DOCUMENT, "", "", null), snapshot(),
                List.of(NewExcerpt.toBeChosen(claim(dossier, 1))), BY, AT);
    }

    private static List<Example> snapshots() {
        return List.of(new Example(AddSnapshot.class, "Add Snapshot", d -> new AddSnapshot(source(d, 2), snapshot())),
                new Example(RemoveSnapshot.class, "Remove Snapshot",
                        d -> new RemoveSnapshot(source(d, 1).getSnapshots().get(0))),
                new Example(SetPresence.class, "Snapshot Presence",
                        d -> new SetPresence(source(d, 1).getSnapshots().get(0), Presence.MISSING)));
    }

    private static List<Example> bearing() {
        return List.of(
                new Example(PickExcerpt.class, "Pick Excerpt", d -> new PickExcerpt(evidence(d, 1),
                        source(d, 1).getSnapshots().get(0), new Selector("1,868 died", "", "", 0, 10), "page 3")),
                new Example(SetLocator.class, "Locator", d -> new SetLocator(evidence(d, 1), "p. 3")),
                new Example(SetCredibility.class, "Credibility", d -> new SetCredibility(evidence(d, 1), 2)),
                new Example(SetRendering.class, "Rendering",
                        d -> new SetRendering(evidence(d, 1), Rendering.TRANSLATED)),
                new Example(SetOriginal.class, "Original Words", d -> new SetOriginal(evidence(d, 1), "Wörter", "de")),
                new Example(SetContext.class, "Context of Excerpt",
                        d -> new SetContext(evidence(d, 1), "before ", " after")),
                new Example(CiteSource.class, "Cite Source", d -> new CiteSource(evidence(d, 1), source(d, 2))),
                new Example(CiteSource.class, "Cite Source", d -> new CiteSource(evidence(d, 1), null)),
                new Example(CiteSnapshot.class, "Cite Snapshot", d -> new CiteSnapshot(evidence(d, 1), null)),
                new Example(CiteSnapshot.class, "Cite Snapshot",
                        d -> new CiteSnapshot(claim(d, 2).getEvidence().get(0), source(d, 1).getSnapshots().get(0))),
                new Example(RecordSearch.class, "Record Search", d -> new RecordSearch(claim(d, 1),
                        new NewSearch("The archive", "2,000 died", "2020", 0), BY, AT)));
    }

    private static Snapshot snapshot() {
        Snapshot snapshot = DossierFactory.eINSTANCE.createSnapshot();
        snapshot.setSha256(SHA);
        snapshot.setMediaType("text/html");
        snapshot.setSize(3_000_000_000L);
        return snapshot;
    }
}
