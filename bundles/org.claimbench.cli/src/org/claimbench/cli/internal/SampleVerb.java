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

import org.claimbench.core.sample.Sample;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the sample article and the finished sample dossier. */
@Command(name = "sample")
final class SampleVerb extends Verb {

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", required = true)
    Path folder = Path.of(""); //$NON-NLS-1$

    @Option(names = "--force")
    boolean force;

    @Override
    public Integer call() throws CoreException {
        if (!force) {
            refuseToReplace(folder.resolve(Sample.ARTICLE));
            refuseToReplace(folder.resolve(Sample.DOSSIER));
        }
        try {
            print(Sample.writeTo(folder).toString());
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new CoreException(Status.error(NLS.bind(Messages.Sample_notWritten, folder), e));
        }
    }

    private static void refuseToReplace(Path file) throws CoreException {
        if (Files.exists(file)) {
            throw new CoreException(Status.error(NLS.bind(Messages.Sample_exists, file)));
        }
    }
}
