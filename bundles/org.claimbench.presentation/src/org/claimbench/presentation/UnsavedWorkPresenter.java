/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

import org.claimbench.core.differences.Difference;
import org.claimbench.core.recovery.Offer;
import org.claimbench.presentation.internal.Messages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;

/** Offers unsaved work that was found when a dossier was opened. Lives on the session's thread. */
public final class UnsavedWorkPresenter {

    private final Offer offer;
    private final DateTimeFormatter time;

    /**
     * @param offer
     *            what was found
     * @param zone
     *            in which times are told
     * @param locale
     *            in whose manner times are told
     */
    public UnsavedWorkPresenter(Offer offer, ZoneId zone, Locale locale) {
        this.offer = offer;
        this.time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(locale)
                .withZone(zone);
    }

    /**
     * What was found, and what can be done.
     *
     * @return a few sentences
     */
    public String intro() {
        String name = String.valueOf(offer.work().file().getFileName());
        String found = NLS.bind(Messages.Unsaved_found,
                new Object[] {name, time.format(offer.work().at()), offer.work().by()});
        return offer.fileChangedSince() ? found + ' ' + NLS.bind(Messages.Unsaved_fileChanged, name) : found;
    }

    /**
     * What the work says else than the file.
     *
     * @return from the file to the work; not empty
     */
    public List<Difference> differences() {
        return offer.differences();
    }

    /**
     * Takes the work, still unsaved.
     *
     * @throws CoreException
     *             when it cannot be taken; it is then still kept
     */
    public void take() throws CoreException {
        offer.take();
    }

    /**
     * Keeps the file as it is and deletes the work.
     *
     * @throws CoreException
     *             when it cannot be deleted
     */
    public void keepFile() throws CoreException {
        offer.decline();
    }
}
