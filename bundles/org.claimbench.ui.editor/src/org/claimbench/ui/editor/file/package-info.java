/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** The file behind the editor: work that was not saved, and changes by somebody else. */
@NonNullByDefault
package org.claimbench.ui.editor.file;

import org.eclipse.jdt.annotation.NonNullByDefault;
