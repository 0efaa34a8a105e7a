/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all verbs share. A verb returns its exit code, or throws what {@link Failures} turns into one sentence. */
abstract class Verb implements Callable<Integer> {

    private static final char LINE_END = '\n';

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true)
    boolean help;

    /** One line of the result. */
    final void print(String text) {
        out().print(text + LINE_END);
    }

    /** One line for the person, beside the result. */
    final void tell(String text) {
        PrintWriter err = spec().commandLine().getErr();
        err.print(text + LINE_END);
        err.flush();
    }

    final PrintWriter out() {
        return spec().commandLine().getOut();
    }

    /** Standard output for bytes that are not text of ours. */
    final OutputStream bytes() {
        out().flush();
        return claimbench().out();
    }

    /** Standard input as bytes. */
    final InputStream in() {
        return claimbench().in();
    }

    private Claimbench claimbench() {
        return (Claimbench) spec().root().userObject();
    }

    /** The verb was called in a way that cannot work. */
    final ParameterException wrongUsage(String sentence) {
        return new ParameterException(spec().commandLine(), sentence);
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec);
    }
}
