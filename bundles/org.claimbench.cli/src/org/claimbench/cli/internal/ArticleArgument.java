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
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.claimbench.intake.ArticleReaders;
import org.claimbench.intake.Incoming;
import org.claimbench.intake.PageFetcher;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/** A text that is named on the command line: a file, or an address, which is fetched because it was asked for. */
final class ArticleArgument {

    private ArticleArgument() {
    }

    static Incoming read(String argument) throws CoreException {
        return PageFetcher.isAddress(argument) ? PageFetcher.fetch(argument) : ArticleReaders.open(path(argument));
    }

    /** A file beside the text, or in the current folder when the text came from an address. */
    static Path beside(String argument, String name) throws CoreException {
        return PageFetcher.isAddress(argument) ? Path.of(name) : path(argument).resolveSibling(name);
    }

    /** Whether both are one file. */
    static boolean is(String argument, Path file) throws CoreException, IOException {
        return !PageFetcher.isAddress(argument) && Files.exists(file) && Files.isSameFile(file, path(argument));
    }

    private static Path path(String argument) throws CoreException {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new CoreException(Status.error(NLS.bind(Messages.Article_badName, argument), e));
        }
    }
}
