/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The command line: finds the verb and runs it. */
@Command(name = "claimbench", mixinStandardHelpOptions = true, versionProvider = Version.class, //
        synopsisSubcommandLabel = "VERB", subcommands = {
                NewVerb.class, ShowVerb.class, CheckVerb.class, SuggestVerb.class, UpdateVerb.class, ImportVerb.class,
                ExportVerb.class, SampleVerb.class,
                PackVerb.class, UnpackVerb.class, VaultVerb.class,
                CommandLine.HelpCommand.class})
public final class Claimbench implements Callable<Integer> {

    private static final String USAGE = "org.claimbench.cli.internal.usage"; //$NON-NLS-1$
    private static final int WIDTH = 100;

    private final InputStream in;
    private final OutputStream out;
    private final CommandLine line;

    private Claimbench(InputStream in, OutputStream out, OutputStream err) {
        this.in = in;
        this.out = out;
        line = new CommandLine(this);
        // Named here, because the library cannot see into this bundle.
        line.setResourceBundle(
                ResourceBundle.getBundle(USAGE, Locale.getDefault(), Claimbench.class.getClassLoader()));
        line.setOut(new PrintWriter(out, false, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setUsageHelpWidth(WIDTH);
        // A file may be called @names.txt; it is not a list of arguments.
        line.setExpandAtFiles(false);
        Failures failures = new Failures();
        line.setParameterExceptionHandler(failures);
        line.setExecutionExceptionHandler(failures);
    }

    /**
     * Runs one verb.
     *
     * @param in
     *            read only where a verb is told to; not closed
     * @param out
     *            takes the result, in UTF-8 or as the format wants it; flushed, not closed
     * @param err
     *            takes messages, in UTF-8; flushed, not closed
     * @param arguments
     *            the verb and what belongs to it
     * @return the exit code
     */
    public static int run(InputStream in, OutputStream out, OutputStream err, String... arguments) {
        Claimbench claimbench = new Claimbench(in, out, err);
        int code = claimbench.execute(arguments);
        return claimbench.flushed() ? code : Failures.say(claimbench.line, Messages.Output_failed, ExitCode.BAD_INPUT);
    }

    private int execute(String... arguments) {
        try {
            return line.execute(arguments);
        } catch (VirtualMachineError | LinkageError e) {
            // A script that calls us is owed its exit code even when the machine or the installation gives way.
            return Failures.internal(e, line);
        }
    }

    private boolean flushed() {
        try {
            boolean failed = line.getOut().checkError();
            out.flush();
            return !failed;
        } catch (IOException e) {
            return false; // said by the exit code; there is nothing else to do about a closed pipe
        }
    }

    /** The stream behind standard output, for formats that are more than text. */
    OutputStream out() {
        return out;
    }

    /** Standard input. */
    InputStream in() {
        return in;
    }

    @Override
    public Integer call() {
        CommandSpec spec = line.getCommandSpec();
        throw new ParameterException(spec.commandLine(), Messages.Usage_noVerb);
    }
}
