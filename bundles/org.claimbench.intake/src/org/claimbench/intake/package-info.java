/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Takes in an article from a file or from pasted text: the words as they are, made safe to save, with a note for each
 * thing that was changed. Bad input ends in one sentence in a {@link org.eclipse.core.runtime.CoreException}.
 */
@NonNullByDefault
package org.claimbench.intake;

import org.eclipse.jdt.annotation.NonNullByDefault;
