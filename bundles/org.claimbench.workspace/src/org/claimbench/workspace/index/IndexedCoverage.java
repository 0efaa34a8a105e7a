/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.workspace.index;

/**
 * How far the texts of a dossier were looked at.
 *
 * @param sentences
 *            how many there are
 * @param sentencesDone
 *            those that are not open
 * @param items
 *            checkable details: how many there are
 * @param itemsDone
 *            those that are not open
 */
public record IndexedCoverage(int sentences, int sentencesDone, int items, int itemsDone) {
}
