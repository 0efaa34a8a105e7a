/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.product;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.claimbench.product.internal.Messages;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Opens the window; dossier files named on the command line are opened in it. */
public final class ClaimbenchApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        try {
            Optional<String> trouble = lockWorkspace();
            if (trouble.isPresent()) {
                MessageDialog.openError(new Shell(display), Messages.Workspace_inUseTitle, trouble.get());
                return IApplication.EXIT_OK;
            }
            int code = PlatformUI.createAndRunWorkbench(display, new ClaimbenchAdvisor(files(context)));
            return code == PlatformUI.RETURN_RESTART ? IApplication.EXIT_RESTART : IApplication.EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    private static List<Path> files(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return Arrays.stream(arguments).filter(argument -> argument.endsWith(".dossier")) //$NON-NLS-1$
                .map(argument -> Path.of(argument).toAbsolutePath()).toList();
    }

    // Two programs on one workspace would overwrite each other's state.
    private static Optional<String> lockWorkspace() {
        @Nullable
        Location workspace = Platform.getInstanceLocation();
        if (workspace == null || workspace.getURL() == null) {
            return Optional.empty();
        }
        String folder = workspace.getURL().getPath();
        try {
            return workspace.lock() ? Optional.empty() : Optional.of(NLS.bind(Messages.Workspace_inUse, folder));
        } catch (IOException e) {
            return Optional.of(NLS.bind(Messages.Workspace_unusable, folder, e.getLocalizedMessage()));
        }
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().syncExec(workbench::close);
    }
}
