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
import java.io.PrintWriter;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever went wrong into one sentence on standard error and an exit code. */
@NonNullByDefault({}) // the library's interfaces say nothing about null
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine line = failure.getCommandLine();
        String verb = line.getCommandSpec().qualifiedName();
        String sentence = unknownVerb(failure) ? NLS.bind(Messages.Usage_unknownVerb, arguments[0], verbs(line))
                : asSentence(oneLine(failure.getMessage()));
        return say(line, NLS.bind(Messages.Usage_seeHelp, sentence, verb), ExitCode.WRONG_USAGE);
    }

    private static boolean unknownVerb(ParameterException failure) {
        return failure instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()
                && failure.getCommandLine().getParent() == null;
    }

    private static String verbs(CommandLine line) {
        return String.join(", ", line.getSubcommands().keySet()); //$NON-NLS-1$
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        return switch (failure) {
        case CoreException e -> say(line, oneLine(e.getStatus().getMessage()), ExitCode.BAD_INPUT);
        case IOException e -> say(line, NLS.bind(Messages.Input_failed, oneLine(e.getLocalizedMessage())),
                ExitCode.BAD_INPUT);
        default -> internal(failure, line);
        };
    }

    static int internal(Throwable failure, CommandLine line) {
        ILog.of(Failures.class).error(failure.getMessage(), failure);
        return say(line, NLS.bind(Messages.Internal_error, oneLine(failure.toString())), ExitCode.INTERNAL_ERROR);
    }

    static int say(CommandLine line, String sentence, int code) {
        line.getOut().flush();
        PrintWriter err = line.getErr();
        err.print(NLS.bind(Messages.Failure, sentence) + '\n');
        err.flush();
        return code;
    }

    private static String asSentence(String text) {
        return text.endsWith(".") ? text : text + '.'; //$NON-NLS-1$
    }

    private static String oneLine(String text) {
        return String.valueOf(text).strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
