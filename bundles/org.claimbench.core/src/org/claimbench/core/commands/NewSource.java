/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import org.claimbench.model.SourceKind;
import org.claimbench.model.values.PartialDate;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is known of a source when it is taken in.
 *
 * @param title
 *            what it is called; not blank
 * @param kind
 *            what sort of source it is
 * @param publisher
 *            who issued it; blank for not known
 * @param url
 *            where it can be found; blank for not known
 * @param published
 *            when it was issued, or null
 */
public record NewSource(String title, SourceKind kind, String publisher, String url, @Nullable PartialDate published) {
}
