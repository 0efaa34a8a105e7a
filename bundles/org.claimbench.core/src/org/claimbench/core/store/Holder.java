/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.store;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who has a dossier open.
 *
 * @param user
 *            the name by which the system knows them
 * @param host
 *            the name of the computer
 * @param pid
 *            the number of the process there
 * @param since
 *            when it was opened, by that computer's clock, in whole seconds
 */
public record Holder(String user, String host, long pid, Instant since) {

    /** Looked up once: where names are not served, that takes seconds. */
    private static final String HERE = hostName();

    static Holder here() {
        return new Holder(System.getProperty("user.name", ""), HERE, ProcessHandle.current().pid(), //$NON-NLS-1$ //$NON-NLS-2$
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    /**
     * Whether it is a process of this computer; only those can be looked up.
     *
     * @return false when it is on another one, or nobody knows
     */
    public boolean onThisHost() {
        return host.equals(HERE);
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            // A computer that cannot look up its own name still has one, and the message begins with it.
            return String.valueOf(e.getMessage()).replaceFirst(":.*", ""); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }
}
