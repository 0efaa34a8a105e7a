/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

import org.claimbench.core.session.DossierSession;
import org.claimbench.core.session.DossierSessions;
import org.claimbench.core.store.Holder;
import org.claimbench.presentation.internal.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * Tells that somebody else has a dossier open. It warns and hinders nobody: a file that the other one has saved is
 * never overwritten unasked (see {@link FileOnDisk}). Lives on the session's thread.
 */
public final class OtherHolder {

    private static final String ABOUT = "other holder"; //$NON-NLS-1$

    private final DossierSessions sessions;
    private final DossierSession session;
    private final Notices notices;
    private final Clock clock;
    private final Locale locale;

    /**
     * @param sessions
     *            the open ones
     * @param session
     *            of the dossier
     * @param notices
     *            take what is to be told
     * @param clock
     *            says which day it is, and in which zone times are told
     * @param locale
     *            in whose manner times are told
     */
    public OtherHolder(DossierSessions sessions, DossierSession session, Notices notices, Clock clock, Locale locale) {
        this.sessions = sessions;
        this.session = session;
        this.notices = notices;
        this.clock = clock;
        this.locale = locale;
    }

    /** Looks who has the dossier open now: when it is opened, when the person comes back to it, before it is saved. */
    public void look() {
        Optional<Holder> other = sessions.otherHolder(session);
        other.ifPresentOrElse(holder -> notices.show(new Notice(ABOUT, words(holder))), () -> notices.end(ABOUT));
    }

    private String words(Holder holder) {
        Object[] parts = {holder.user(), holder.host(), since(holder)};
        if (holder.user().isEmpty()) {
            return NLS.bind(Messages.Other_unknown, parts);
        }
        return NLS.bind(holder.onThisHost() ? Messages.Other_here : Messages.Other_elsewhere, parts);
    }

    private String since(Holder holder) {
        ZonedDateTime since = holder.since().atZone(clock.getZone());
        DateTimeFormatter form = since.toLocalDate().equals(LocalDate.now(clock))
                ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT);
        return form.withLocale(locale).format(since);
    }
}
