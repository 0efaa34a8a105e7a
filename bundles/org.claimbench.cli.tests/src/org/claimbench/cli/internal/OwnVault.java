/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal;

import java.nio.file.Path;

import org.claimbench.core.vault.VaultPlace;

/** Lets the command line use a vault of the test, not that of whoever runs it. */
final class OwnVault implements AutoCloseable {

    OwnVault(Path file) {
        System.setProperty(VaultPlace.PROPERTY, file.toString());
    }

    @Override
    public void close() {
        System.clearProperty(VaultPlace.PROPERTY);
    }
}
