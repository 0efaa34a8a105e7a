/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.packing;

import java.util.List;

/**
 * What went into a pack, and what did not.
 *
 * @param snapshots
 *            how many are in it
 * @param missing
 *            the digests of those that are not beside the dossier, or damaged there
 * @param withheld
 *            the digests of those that were kept back: withheld ones, and those of protected sources
 */
public record Packed(int snapshots, List<String> missing, List<String> withheld) {
}
