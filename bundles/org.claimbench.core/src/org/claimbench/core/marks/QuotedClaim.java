/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.marks;

import org.claimbench.text.revision.Quote;

/**
 * A claim that somebody marked elsewhere. Immutable.
 *
 * @param quote
 *            its words; a start counts UTF-16 units of the document's newest text
 * @param remark
 *            what they wrote about it; may be empty
 */
public record QuotedClaim(Quote quote, String remark) {
}
