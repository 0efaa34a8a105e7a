/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report;

import java.util.List;
import java.util.Optional;

/** The reports that there are. A new one is a class and a line here. */
public final class Exporters {

    private static final List<Exporter> ALL = List.of(new VerificationReportHtml());

    private Exporters() {
    }

    /**
     * All exporters.
     *
     * @return unmodifiable, in the order in which they are offered
     */
    public static List<Exporter> all() {
        return ALL;
    }

    /**
     * The exporter for a report.
     *
     * @param kind
     *            as {@link Exporter#kind()} says it
     * @param format
     *            as {@link Exporter#format()} says it
     * @return empty when there is none
     */
    public static Optional<Exporter> find(String kind, String format) {
        return ALL.stream().filter(exporter -> exporter.kind().equals(kind) && exporter.format().equals(format))
                .findFirst();
    }
}
