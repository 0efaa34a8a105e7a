/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.store;

import org.claimbench.core.files.FileSteps;

/** Stores on a disk that fails, for the tests of other packages. */
public final class Stores {

    private Stores() {
    }

    public static DossierStore on(FileSteps steps) {
        return new DossierStore(steps);
    }
}
