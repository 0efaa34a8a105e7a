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

import org.claimbench.core.packing.Unpacker;
import org.eclipse.core.runtime.CoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Unpacks a dossier with its snapshots. */
@Command(name = "unpack")
final class UnpackVerb extends Verb {

    @Parameters(paramLabel = "PACK", descriptionKey = "PACK")
    Path pack = Path.of(""); //$NON-NLS-1$

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", required = true)
    Path folder = Path.of(""); //$NON-NLS-1$

    @Override
    public Integer call() throws CoreException {
        print(new Unpacker().unpack(pack, folder).toString());
        return ExitCode.DONE;
    }
}
