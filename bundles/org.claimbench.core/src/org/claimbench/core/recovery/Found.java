/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.recovery;

import java.util.List;

import org.eclipse.core.runtime.IStatus;

/**
 * What a look into the recovery area brought.
 *
 * @param works
 *            the newest first
 * @param troubles
 *            one sentence for each file that is damaged or cannot be read; such files stay in the area, under another
 *            name when they are damaged
 */
public record Found(List<Kept> works, List<IStatus> troubles) {
}
