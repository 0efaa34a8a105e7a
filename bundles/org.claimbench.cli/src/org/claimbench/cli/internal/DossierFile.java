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

import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Dossier;
import org.eclipse.core.runtime.CoreException;

/** Reads the dossier that a verb is about. */
final class DossierFile {

    private DossierFile() {
    }

    static Dossier read(Path file) throws CoreException {
        return new DossierSession(file).dossier();
    }
}
