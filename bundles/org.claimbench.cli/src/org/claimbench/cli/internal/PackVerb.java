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

import org.claimbench.core.packing.Packed;
import org.claimbench.core.packing.Packer;
import org.claimbench.core.snapshots.SnapshotStore;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Packs a dossier with its snapshots into one file. */
@Command(name = "pack")
final class PackVerb extends Verb {

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    Path file = Path.of(""); //$NON-NLS-1$

    @Option(names = {"-o", "--output"}, paramLabel = "OUT", required = true)
    Path output = Path.of(""); //$NON-NLS-1$

    @Option(names = "--force")
    boolean force;

    @Override
    public Integer call() throws CoreException, IOException {
        if (force) {
            OutputFile.check(output);
        } else {
            OutputFile.checkNew(output);
        }
        if (Files.exists(output) && Files.exists(file) && Files.isSameFile(output, file)) {
            throw wrongUsage(NLS.bind(Messages.Pack_overDossier, output));
        }
        Packed packed = new Packer().pack(file, output);
        packed.withheld().forEach(sha256 -> tell(NLS.bind(Messages.Pack_withheld, sha256)));
        packed.missing().forEach(sha256 -> tell(
                NLS.bind(Messages.Pack_missing, sha256, SnapshotStore.beside(file).folder())));
        print(output.toString());
        return packed.missing().isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }
}
