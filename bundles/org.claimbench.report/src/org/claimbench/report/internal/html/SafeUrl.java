/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Decides which addresses become links. */
public final class SafeUrl {

    private static final Set<String> SCHEMES = Set.of("http", "https"); //$NON-NLS-1$ //$NON-NLS-2$

    private SafeUrl() {
    }

    /** The address as it may stand in a link, or empty when it is no address on the web and stays plain text. */
    public static String link(String address) {
        try {
            URI uri = new URI(address.strip());
            boolean web = uri.getScheme() != null && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null;
            return web ? uri.toASCIIString() : ""; //$NON-NLS-1$
        } catch (URISyntaxException e) {
            return ""; //$NON-NLS-1$
        }
    }
}
