/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report;

import java.io.IOException;
import java.io.OutputStream;

import org.claimbench.model.Dossier;

/**
 * Writes what a dossier says for people or machines outside the workbench, one kind of report in one format.
 * Implementations are stateless and usable from any thread, as long as nobody changes the dossier meanwhile.
 */
public interface Exporter {

    /**
     * What is written.
     *
     * @return lower-case word, such as {@code verification}; stable for ever: scripts name it
     */
    String kind();

    /**
     * How it is written.
     *
     * @return lower-case word, such as {@code html}; stable for ever: scripts name it
     */
    String format();

    /**
     * Writes the report. The same dossier gives the same bytes at any time and on every machine.
     *
     * @param dossier
     *            only read
     * @param out
     *            takes the bytes; is flushed, not closed
     * @throws IOException
     *             when {@code out} fails
     */
    void export(Dossier dossier, OutputStream out) throws IOException;
}
