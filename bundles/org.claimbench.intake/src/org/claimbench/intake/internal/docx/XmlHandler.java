/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.docx;

import org.eclipse.core.runtime.CoreException;

/** Takes what stands in a part, one thing after the other. */
interface XmlHandler {

    /** Elements of WordprocessingML have their local names, those of other vocabularies a colon before it. */
    void start(String name, Attributes attributes) throws CoreException;

    void text(String text) throws CoreException;

    void end(String name) throws CoreException;
}
