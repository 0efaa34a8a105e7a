/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.workspace;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** Makes the markers of a file those of a list; markers that are right already are left alone. */
final class MarkerUpdate {

    private MarkerUpdate() {
    }

    static void write(IFile file, List<ProblemMarker> problems) throws CoreException {
        Set<ProblemMarker> missing = new HashSet<>(problems);
        for (IMarker marker : file.findMarkers(ProblemMarker.TYPE, false, IResource.DEPTH_ZERO)) {
            if (!missing.remove(ProblemMarker.of(marker))) {
                marker.delete();
            }
        }
        for (ProblemMarker problem : problems) {
            if (missing.remove(problem)) {
                file.createMarker(ProblemMarker.TYPE, problem.attributes());
            }
        }
    }
}
