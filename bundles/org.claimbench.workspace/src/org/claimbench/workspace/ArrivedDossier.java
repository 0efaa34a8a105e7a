/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.workspace;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A dossier that is in a new place.
 *
 * @param file
 *            where it is
 * @param from
 *            where it was in the workspace, or null when it was copied or is new
 */
record ArrivedDossier(IFile file, @Nullable IPath from) {
}
