/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.snapshots;

/**
 * Bytes that are kept.
 *
 * @param sha256
 *            64 hexadecimal digits in lower case
 * @param size
 *            how many bytes
 */
public record StoredSnapshot(String sha256, long size) {
}
