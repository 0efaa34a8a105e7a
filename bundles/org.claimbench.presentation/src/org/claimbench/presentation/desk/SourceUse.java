/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.desk;

import org.claimbench.workspace.index.IndexedDossier;
import org.claimbench.workspace.index.IndexedSource;

/**
 * A source in one dossier.
 *
 * @param dossier
 *            which
 * @param source
 *            as it tells of it
 */
public record SourceUse(IndexedDossier dossier, IndexedSource source) {
}
