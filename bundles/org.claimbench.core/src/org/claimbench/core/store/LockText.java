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
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/** What a lock file says: who took it, and which of their windows. */
record LockText(Holder holder, String token) {

    private static final String USER = "user"; //$NON-NLS-1$
    private static final String HOST = "host"; //$NON-NLS-1$
    private static final String PID = "pid"; //$NON-NLS-1$
    private static final String SINCE = "since"; //$NON-NLS-1$
    private static final String TOKEN = "token"; //$NON-NLS-1$

    static LockText ofThisWindow() {
        return new LockText(Holder.here(), UUID.randomUUID().toString());
    }

    byte[] bytes() throws IOException {
        Properties lines = new Properties();
        lines.setProperty(USER, holder.user());
        lines.setProperty(HOST, holder.host());
        lines.setProperty(PID, Long.toString(holder.pid()));
        lines.setProperty(SINCE, holder.since().toString());
        lines.setProperty(TOKEN, token);
        StringWriter text = new StringWriter();
        lines.store(text, null);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Empty when it is none of ours, or only half written. */
    static Optional<LockText> of(byte[] bytes) {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
            Holder holder = new Holder(lines.getProperty(USER, ""), lines.getProperty(HOST, ""), //$NON-NLS-1$ //$NON-NLS-2$
                    Long.parseLong(lines.getProperty(PID, "")), Instant.parse(lines.getProperty(SINCE, ""))); //$NON-NLS-1$ //$NON-NLS-2$
            return Optional.of(new LockText(holder, lines.getProperty(TOKEN, ""))); //$NON-NLS-1$
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
