/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake;

import org.claimbench.intake.internal.Reading;

/** Makes articles of what the readers found. */
final class Articles {

    private Articles() {
    }

    static Article of(Reading reading, String name) {
        return new Article(name, reading.masthead(), reading.text(), reading.origins(), reading.placeholders(),
                reading.remarks(), reading.notes());
    }
}
