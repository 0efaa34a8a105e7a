/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.benchmarks;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.apache.uima.resource.ResourceInitializationException;
import org.claimbench.core.session.DossierSession;
import org.claimbench.core.store.DossierStore;
import org.claimbench.model.Dossier;
import org.claimbench.testkit.LargeDossier;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/** What stays on the heap while a dossier is open, beside a CAS with the same content. */
final class Memory {

    private static final double MEGABYTE = 1024.0 * 1024.0;

    private Memory() {
    }

    static void tell(int claims) throws IOException, CoreException, ResourceInitializationException {
        Path file = Files.createTempFile("benchmark", ".dossier");
        DossierSession.forNew(file, LargeDossier.of(claims)).save();
        double before = used();
        Dossier dossier = new DossierStore().load(file, new ResourceSetImpl());
        double loaded = used();
        Object cas = UimaCas.of(dossier);
        double both = used();
        System.out.println(String.format(Locale.ROOT,
                "%,7d claims: file %6.1f MB, dossier on the heap %6.1f MB, UIMA CAS without its strings %6.1f MB",
                claims, Files.size(file) / MEGABYTE, (loaded - before) / MEGABYTE, (both - loaded) / MEGABYTE));
        Reference.reachabilityFence(dossier);
        Reference.reachabilityFence(cas);
        Files.delete(file);
    }

    private static double used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
