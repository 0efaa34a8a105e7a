/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.sources;

import org.claimbench.model.Source;
import org.claimbench.ui.Icons;
import org.eclipse.swt.graphics.Image;

/** How sources look. */
final class SourceLooks {

    private SourceLooks() {
    }

    static Image icon(Source source) {
        return Icons.icon(source.isProtected() ? "source-protected" : "source"); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
