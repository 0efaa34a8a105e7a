/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.verification;

import java.util.List;

import org.claimbench.core.claims.Coverage;
import org.claimbench.model.Dossier;

/** How far the text was taken apart: sentences in all, and those that nobody has dealt with. */
record Progress(int sentences, int open) {

    static Progress of(Dossier dossier) {
        List<Coverage.Sentence> sentences = dossier.getDocuments().stream()
                .flatMap(document -> Coverage.of(document).stream()).toList();
        long open = sentences.stream().filter(sentence -> sentence.state() == Coverage.State.OPEN).count();
        return new Progress(sentences.size(), (int) open);
    }
}
