/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.desk;

/**
 * One thing to know of a dossier.
 *
 * @param id
 *            stable, never shown
 * @param label
 *            what it is
 * @param value
 *            in words; empty when it is not said
 */
public record DossierFact(String id, String label, String value) {
}
