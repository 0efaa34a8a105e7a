/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The bytes of sources as they were seen. They lie beside the dossier in a folder of its name, each in a file named by
 * the SHA-256 of its bytes: the snapshots of {@code chips.dossier} are {@code chips.snapshots/ab/cdef…}, where
 * {@code ab} are the first two of the 64 hexadecimal digits and {@code cdef…} the other 62. So the same bytes are kept
 * once, a swapped byte is found when they are read, two people's folders can be laid over each other, and no folder
 * gets too many files. A file that no dossier names any more stays until somebody deletes it.
 */
@NonNullByDefault
package org.claimbench.core.snapshots;

import org.eclipse.jdt.annotation.NonNullByDefault;
