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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.claimbench.core.creation.NewDossier;
import org.claimbench.core.session.DossierSession;
import org.claimbench.intake.Article;
import org.claimbench.intake.PlainTextReader;
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

    private static final String EXTENSION = ".dossier"; //$NON-NLS-1$

    @Parameters(paramLabel = "ARTICLE", descriptionKey = "ARTICLE")
    Path article = Path.of(""); //$NON-NLS-1$

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
    String language = "en"; //$NON-NLS-1$

    @Option(names = "--force")
    boolean force;

    @Override
    public Integer call() throws CoreException, IOException {
        Path file = output == null ? article.resolveSibling(baseName() + EXTENSION) : output;
        Article text = new PlainTextReader().read(article);
        if (force) {
            OutputFile.check(file);
        } else {
            OutputFile.checkNew(file);
        }
        if (Files.exists(file) && Files.isSameFile(file, article)) {
            throw wrongUsage(NLS.bind(Messages.New_overArticle, file));
        }
        DossierSession.forNew(file, dossier(text).create(Instant.now())).save();
        text.notes().forEach(this::tell);
        print(file.toString());
        return ExitCode.DONE;
    }

    private NewDossier dossier(Article text) {
        String title = text.headline().isBlank() ? baseName() : text.headline();
        return new NewDossier(title, mode, text.headline(), text.byline(), text.text(), language, url, published);
    }

    private String baseName() {
        String name = String.valueOf(article.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
