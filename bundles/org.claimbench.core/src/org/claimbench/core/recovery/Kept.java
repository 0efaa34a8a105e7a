/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.recovery;

import java.nio.file.Path;

import org.claimbench.model.Dossier;

/**
 * Unsaved work as it was found in the recovery area.
 *
 * @param place
 *            the file in the area that holds it
 * @param work
 *            whole and readable
 * @param dossier
 *            read from the work; emptied when the work is taken
 */
public record Kept(Path place, UnsavedWork work, Dossier dossier) {
}
