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
import java.util.Objects;

import org.claimbench.model.Claim;
import org.claimbench.model.Finding;
import org.claimbench.report.internal.Messages;
import org.claimbench.report.internal.Phrase;
import org.eclipse.osgi.util.NLS;

/** The line above the table of all items: how many, in how much text, found by whom. */
final class Intro {

    private Intro() {
    }

    static String of(Contents contents, Progress progress) {
        List<String> people = contents.claims().stream().map(Claim::getFinding).filter(Objects::nonNull)
                .map(Finding::getBy).map(Words::orEmpty).filter(name -> !name.isEmpty()).distinct().sorted().toList();
        String counts = Phrase.of(Messages.Intro_counts, contents.claims().size(), progress.sentences());
        return people.isEmpty() ? counts
                : counts + ' ' + NLS.bind(Messages.Intro_people, String.join(", ", people)); //$NON-NLS-1$
    }
}
