/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Dossiers as files of the workspace: their places, and their problems as markers. */
@NonNullByDefault
package org.claimbench.workspace;

import org.eclipse.jdt.annotation.NonNullByDefault;
