/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.claimbench.cli.internal.json.Json;
import org.claimbench.cli.internal.json.LossesJson;
import org.claimbench.cli.internal.json.ProblemsJson;
import org.claimbench.core.checks.Checks;
import org.claimbench.core.checks.Problem;
import org.claimbench.core.claims.Coverage;
import org.claimbench.core.salvage.Salvage;
import org.claimbench.core.salvage.Salvaged;
import org.claimbench.core.snapshots.SnapshotLayout;
import org.claimbench.core.snapshots.SnapshotProblems;
import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.model.Dossier;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reports what is wrong with a dossier or missing in it. */
@Command(name = "check")
final class CheckVerb extends Verb {

    private static final String GAP = "  "; //$NON-NLS-1$

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    Path file = Path.of(""); //$NON-NLS-1$

    @Option(names = "--json")
    boolean json;

    @Option(names = "--salvage", paramLabel = "OUT")
    @Nullable
    Path salvage;

    @Override
    public Integer call() throws CoreException {
        return salvage == null ? check() : salvage(salvage);
    }

    private int check() throws CoreException {
        Dossier dossier = DossierFile.read(file);
        SnapshotStore store = SnapshotStore.beside(file);
        List<Problem> problems = Stream.of(Checks.run(dossier), new SnapshotProblems(store).look(dossier))
                .flatMap(List::stream).toList();
        store.unused(dossier).forEach(sha256 -> tell(
                NLS.bind(Messages.Check_unused, store.folder().resolve(SnapshotLayout.place(sha256)))));
        if (json) {
            print(Json.text(ProblemsJson.of(problems)));
        } else if (problems.isEmpty()) {
            print(noProblems(dossier));
        } else {
            problems.forEach(problem -> print(
                    String.join(GAP, problem.severity().label(), problem.rule(), oneLine(problem.message()))));
        }
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private int salvage(Path other) throws CoreException {
        OutputFile.checkUnused(other);
        Salvaged salvaged = Salvage.read(file);
        salvaged.saveTo(other);
        if (json) {
            print(Json.text(LossesJson.of(salvaged.losses())));
        } else if (salvaged.losses().isEmpty()) {
            print(Messages.Salvage_nothingLost);
        } else {
            salvaged.losses()
                    .forEach(loss -> print(NLS.bind(Messages.Salvage_loss, loss.line(), oneLine(loss.what()))));
        }
        return salvaged.losses().isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private static String noProblems(Dossier dossier) {
        List<Coverage.Sentence> sentences = dossier.getDocuments().stream()
                .flatMap(document -> Coverage.of(document).stream()).toList();
        long open = sentences.stream().filter(sentence -> sentence.state() == Coverage.State.OPEN).count();
        return open == 0 ? Messages.Check_noProblems
                : NLS.bind(Messages.Check_openSentences, open, sentences.size());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
