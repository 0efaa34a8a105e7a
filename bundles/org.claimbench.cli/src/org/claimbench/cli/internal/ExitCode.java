/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal;

/** The exit codes that scripts depend on. */
final class ExitCode {

    static final int DONE = 0;
    /** A check found something, or two things differ. */
    static final int PROBLEMS = 1;
    static final int WRONG_USAGE = 2;
    static final int BAD_INPUT = 3;
    static final int INTERNAL_ERROR = 4;

    private ExitCode() {
    }
}
