/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.desk.problems;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.claimbench.core.fixes.ClaimFix;
import org.claimbench.core.session.DossierSessions;
import org.claimbench.ui.Author;
import org.claimbench.ui.Icons;
import org.claimbench.workspace.ProblemFix;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;

/** Mends one problem, or all that the same fix mends: those of one dossier are one step. */
final class ProblemResolution extends WorkbenchMarkerResolution {

    private final IMarker marker;
    private final ClaimFix fix;

    ProblemResolution(IMarker marker, ClaimFix fix) {
        this.marker = marker;
        this.fix = fix;
    }

    @Override
    public String getLabel() {
        return fix.label();
    }

    @Override
    public String getDescription() {
        return marker.getAttribute(IMarker.MESSAGE, fix.label());
    }

    @Override
    public Image getImage() {
        return Icons.icon("tick"); //$NON-NLS-1$
    }

    @Override
    public IMarker[] findOtherMarkers(IMarker[] markers) {
        return Arrays.stream(markers).filter(other -> !other.equals(marker))
                .filter(other -> ProblemFix.of(other).filter(fix::equals).isPresent()).toArray(IMarker[]::new);
    }

    @Override
    public void run(IMarker only) {
        run(new IMarker[] {only}, null);
    }

    @Override
    public void run(IMarker[] markers, @Nullable IProgressMonitor monitor) {
        Map<IFile, List<IMarker>> files = Arrays.stream(markers)
                .filter(each -> each.getResource() instanceof IFile)
                .collect(Collectors.groupingBy(each -> (IFile) each.getResource()));
        files.forEach((file, problems) -> mend(file, problems, monitor));
    }

    private static void mend(IFile file, List<IMarker> problems, @Nullable IProgressMonitor monitor) {
        DossierSessions sessions = PlatformUI.getWorkbench().getService(DossierSessions.class);
        try {
            tell(ProblemFix.mend(sessions, file, problems, Author.name(), Instant.now(), monitor));
        } catch (CoreException e) {
            tell(e.getStatus());
        }
    }

    /** What was mended meanwhile needs no word. */
    private static void tell(IStatus done) {
        if (!done.isOK() && !done.matches(IStatus.CANCEL)) {
            StatusManager.getManager().handle(done, StatusManager.SHOW);
        }
    }
}
