/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.claimbench.core.commands.Restate;
import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.eclipse.core.runtime.CoreException;

/** A program that saves one version of a dossier after the other, and says so of each, until it is killed. */
final class RestlessSaver {

    /** Stands behind a number that is whole: who is killed may have written half of one. */
    static final String WHOLE = ".";

    private static final String VERSION = "Version ";

    private RestlessSaver() {
    }

    /** Saves the dossier at the place given. */
    public static void main(String... arguments) throws CoreException, IOException {
        DossierSession session = new DossierSession(Path.of(arguments[0]));
        Claim claim = session.dossier().getClaims().get(0);
        for (int version = version(session.dossier()) + 1; true; version++) {
            session.execute(new Restate(claim, VERSION + version));
            session.save();
            System.out.write((version + WHOLE + '\n').getBytes(StandardCharsets.US_ASCII));
            System.out.flush();
        }
    }

    static int version(Dossier dossier) {
        String restatement = dossier.getClaims().get(0).getRestatement();
        return restatement.startsWith(VERSION) ? Integer.parseInt(restatement.substring(VERSION.length())) : 0;
    }
}
