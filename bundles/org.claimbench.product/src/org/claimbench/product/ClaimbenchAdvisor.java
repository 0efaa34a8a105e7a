/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.product;

import java.nio.file.Path;
import java.util.List;

import org.claimbench.product.internal.Messages;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

/** The workbench of the stand-alone program. */
final class ClaimbenchAdvisor extends WorkbenchAdvisor {

    private final List<Path> files;

    ClaimbenchAdvisor(List<Path> files) {
        this.files = files;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
        PlatformImages.declare(configurer);
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new WindowAdvisor(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return VerifyPerspective.ID;
    }

    @Override
    public IWorkspaceRoot getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public void postStartup() {
        super.postStartup();
        OpenFiles.open(files);
    }

    @Override
    public void postShutdown() {
        super.postShutdown();
        Job job = Job.create(Messages.Saving, ClaimbenchAdvisor::saveWorkspace);
        job.schedule();
        try {
            job.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void saveWorkspace(IProgressMonitor monitor) {
        try {
            ResourcesPlugin.getWorkspace().save(true, monitor);
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
    }
}
