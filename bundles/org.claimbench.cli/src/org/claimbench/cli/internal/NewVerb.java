/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.claimbench.core.creation.NewDossier;
import org.claimbench.core.session.DossierSession;
import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.intake.Article;
import org.claimbench.intake.Incoming;
import org.claimbench.model.Dossier;
import org.claimbench.model.Mode;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a dossier from an article. */
@Command(name = "new")
final class NewVerb extends Verb {

    private static final String ENGLISH = "en"; //$NON-NLS-1$
    private static final String EXTENSION = ".dossier"; //$NON-NLS-1$

    @Parameters(paramLabel = "ARTICLE", descriptionKey = "ARTICLE")
    String article = ""; //$NON-NLS-1$

    @Option(names = {"-o", "--output"}, paramLabel = "FILE")
    @Nullable
    Path output;

    @Option(names = "--published", paramLabel = "TIME", converter = PublishedTime.class)
    @Nullable
    OffsetDateTime published;

    @Option(names = "--mode", paramLabel = "before|after", converter = ModeWord.class)
    Mode mode = Mode.BEFORE;

    @Option(names = "--url", paramLabel = "URL")
    @Nullable
    String url;

    @Option(names = "--language", paramLabel = "TAG")
    @Nullable
    String language;

    @Option(names = "--headline", paramLabel = "WORDS")
    @Nullable
    String headline;

    @Option(names = "--byline", paramLabel = "WORDS")
    @Nullable
    String byline;

    @Option(names = "--force")
    boolean force;

    @Override
    public Integer call() throws CoreException, IOException {
        Incoming incoming = ArticleArgument.read(article);
        Path file = output == null ? ArticleArgument.beside(article, stem(incoming) + EXTENSION) : output;
        if (force) {
            OutputFile.check(file);
        } else {
            OutputFile.checkNew(file);
        }
        if (ArticleArgument.is(article, file)) {
            throw wrongUsage(NLS.bind(Messages.New_overArticle, file));
        }
        Instant now = Instant.now();
        Dossier dossier = incoming.dossier(facts(incoming), now);
        String by = System.getProperty("user.name", ""); //$NON-NLS-1$ //$NON-NLS-2$
        incoming.keepOriginal(dossier, SnapshotStore.beside(file), by, now);
        DossierSession.forNew(file, dossier).save();
        incoming.article().notes().forEach(this::tell);
        print(file.toString());
        return ExitCode.DONE;
    }

    /** What was said on the command line, else what the article says of itself. */
    private NewDossier facts(Incoming incoming) {
        Article text = incoming.article();
        String title = or(headline, text.headline());
        OffsetDateTime time = published == null ? text.masthead().published() : published;
        return new NewDossier(title.isBlank() ? stem(incoming) : title, mode, title, or(byline, text.byline()),
                text.text(), or(language, or(text.masthead().language(), ENGLISH)), or(url, incoming.address()), time);
    }

    private static String or(@Nullable String first, String second) {
        return first == null || first.isBlank() ? second : first;
    }

    private static String stem(Incoming incoming) {
        String name = incoming.article().name();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
