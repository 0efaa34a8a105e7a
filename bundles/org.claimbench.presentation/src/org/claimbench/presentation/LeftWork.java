/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

import org.claimbench.core.recovery.UnsavedWork;
import org.claimbench.core.session.DossierSession;
import org.claimbench.presentation.internal.Messages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;

/** The unsaved work that a crash left, of dossiers that are not open. */
public final class LeftWork {

    private final List<UnsavedWork> works;
    private final DateTimeFormatter time;

    /**
     * @param works
     *            one for each dossier
     * @param zone
     *            in which times are told
     * @param locale
     *            in whose manner times are told
     */
    public LeftWork(List<UnsavedWork> works, ZoneId zone, Locale locale) {
        this.works = works;
        this.time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(locale)
                .withZone(zone);
    }

    /**
     * What was found, and what can be done.
     *
     * @return a sentence or two
     */
    public String intro() {
        return MessageFormat.format(Messages.Left_found, works.size());
    }

    /**
     * The dossiers.
     *
     * @return the one worked on last comes first
     */
    public List<Line> lines() {
        return works.stream().map(this::line).toList();
    }

    /**
     * Makes sure that a dossier can be opened: one whose file was deleted gets it again, with the unsaved work in it.
     *
     * @param line
     *            of {@link #lines}; a file that is there is left alone
     * @throws CoreException
     *             with one sentence for the user when it cannot be written; the work is then still kept
     */
    public void bringBack(Line line) throws CoreException {
        for (UnsavedWork work : works) {
            if (work.file().equals(line.file()) && !Files.exists(line.file())) {
                DossierSession.forNew(line.file(), work.dossier()).save();
            }
        }
    }

    private Line line(UnsavedWork work) {
        Path file = work.file();
        String name = String.valueOf(file.getFileName());
        return new Line(file, Files.exists(file) ? name : NLS.bind(Messages.Left_gone, name),
                String.valueOf(file.getParent()), time.format(work.at()));
    }

    /**
     * A dossier with unsaved work.
     *
     * @param file
     *            absolute
     * @param name
     *            of the file, with a word where it is gone
     * @param folder
     *            in which it is
     * @param at
     *            when the work was kept
     */
    public record Line(Path file, String name, String folder, String at) {
    }
}
