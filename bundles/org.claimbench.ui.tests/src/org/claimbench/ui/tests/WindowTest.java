/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.tests;

import org.claimbench.testkit.ErrorLog;
import org.claimbench.workspace.DossierFiles;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A test in the window: it leaves no editor and no file behind, nothing may come into the log, and the window
 * answers. */
abstract class WindowTest {

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    @RegisterExtension
    final NoFreeze watch = new NoFreeze();

    final Desk desk = new Desk();

    @AfterEach
    void clearTheDesk() throws CoreException {
        desk.page().closeAllEditors(false);
        Widgets.settle();
        DossierFiles.defaultProject().delete(true, true, null);
        Widgets.settle();
    }
}
