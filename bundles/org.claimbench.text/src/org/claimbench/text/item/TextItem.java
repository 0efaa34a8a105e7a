/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.item;

import org.claimbench.text.Span;

/**
 * A detail that can be checked. Immutable.
 *
 * @param kind
 *            what sort
 * @param span
 *            where it stands, in UTF-16 units
 */
public record TextItem(TextItemKind kind, Span span) {
}
