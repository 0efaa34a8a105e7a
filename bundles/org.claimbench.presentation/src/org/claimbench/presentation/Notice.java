/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

/**
 * Something that a person should know and that hinders nobody: shown above the pages until it is dismissed.
 *
 * @param about
 *            what it is about; a newer one about the same takes its place
 * @param words
 *            one or two sentences
 */
public record Notice(String about, String words) {
}
