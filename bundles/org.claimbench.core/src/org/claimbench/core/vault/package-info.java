/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Who the protected sources are: kept outside every dossier, in one file under a passphrase. */
@NonNullByDefault
package org.claimbench.core.vault;

import org.eclipse.jdt.annotation.NonNullByDefault;
