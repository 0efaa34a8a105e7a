/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.workspace.index;

import java.util.List;

import org.claimbench.model.Reliability;
import org.claimbench.model.SourceKind;

/**
 * A source of a dossier of the workspace. A protected one is told of as everywhere outside its dossier: by its alias,
 * without publisher and address.
 *
 * @param id
 *            within its dossier
 * @param title
 *            what it is called
 * @param publisher
 *            who issued it; may be empty
 * @param url
 *            where it is; may be empty
 * @param kind
 *            what it is
 * @param reliability
 *            how far it is trusted
 * @param secret
 *            whether who it is stays outside
 * @param claims
 *            the ids of those that cite it
 * @param ticks
 *            how many items were found right by it
 */
public record IndexedSource(String id, String title, String publisher, String url, SourceKind kind,
        Reliability reliability, boolean secret, List<String> claims, int ticks) {
}
