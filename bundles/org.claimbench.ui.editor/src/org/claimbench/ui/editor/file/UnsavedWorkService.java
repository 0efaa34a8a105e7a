/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.file;

import org.claimbench.core.recovery.Recovery;
import org.claimbench.core.recovery.RecoveryWatch;
import org.claimbench.core.session.DossierSessions;
import org.claimbench.presentation.Notices;
import org.claimbench.ui.Author;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Keeps the unsaved work of the window's dossiers in the workspace's state area. An OSGi service. */
public final class UnsavedWorkService {

    private final Notices notices = new Notices();
    private final RecoveryWatch watch;

    /**
     * Starts to keep.
     *
     * @param sessions
     *            whose work is kept
     */
    public UnsavedWorkService(DossierSessions sessions) {
        Recovery recovery = new Recovery(Platform.getStateLocation(FrameworkUtil.getBundle(getClass())).toPath()
                .resolve("unsaved")); //$NON-NLS-1$
        watch = new RecoveryWatch(sessions, recovery, new DisplayPace(PlatformUI.getWorkbench().getDisplay(), notices),
                Author::name);
        watch.start();
    }

    /**
     * Keeps the work, and offers what was kept.
     *
     * @return the same during the service's life; to be used on the user-interface thread
     */
    public RecoveryWatch watch() {
        return watch;
    }

    /**
     * What went wrong while work was kept. The same for all dossiers: where one cannot be kept, others cannot either.
     *
     * @return to be used on the user-interface thread
     */
    public Notices notices() {
        return notices;
    }

    /** Stops to keep, for the program ends; what is kept stays. Called by the framework. */
    public void stop() {
        watch.stop();
    }
}
