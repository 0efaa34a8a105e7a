/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Where a passphrase comes from: lines of standard input when that was asked for, else the environment, else the
 * terminal, where it is not shown. Never an argument: everybody on the machine can see those.
 *
 * @param in
 *            null unless it was asked for
 * @param console
 *            null without a terminal
 */
record Passphrases(@Nullable InputStream in, @Nullable Console console,
        Function<String, @Nullable String> environment) {

    static final String VARIABLE = "CLAIMBENCH_PASSPHRASE"; //$NON-NLS-1$
    static final String NEW_VARIABLE = "CLAIMBENCH_NEW_PASSPHRASE"; //$NON-NLS-1$

    /** The passphrase of a vault that is there; empty when nobody can be asked. */
    Optional<char[]> known() throws IOException {
        return ask(VARIABLE, Messages.Vault_ask);
    }

    /** The passphrase of a vault that is yet to be made; a person types it twice. */
    Optional<char[]> first() throws IOException, CoreException {
        return twice(VARIABLE);
    }

    /** The passphrase that takes the place of another; a person types it twice. */
    Optional<char[]> next() throws IOException, CoreException {
        return twice(NEW_VARIABLE);
    }

    private Optional<char[]> twice(String variable) throws IOException, CoreException {
        Optional<char[]> first = ask(variable, Messages.Vault_askNew);
        if (in == null && environment.apply(variable) == null && first.isPresent()) {
            char[] again = ask(variable, Messages.Vault_askAgain).orElseGet(() -> new char[0]);
            boolean same = Arrays.equals(first.get(), again);
            Arrays.fill(again, '\0');
            if (!same) {
                Arrays.fill(first.get(), '\0');
                throw new CoreException(Status.error(Messages.Vault_notTheSame));
            }
        }
        return first;
    }

    private Optional<char[]> ask(String variable, String question) throws IOException {
        if (in != null) {
            return line(in);
        }
        String set = environment.apply(variable);
        if (set != null) {
            return Optional.of(set.toCharArray());
        }
        return console == null ? Optional.empty() : Optional.ofNullable(console.readPassword("%s ", question)); //$NON-NLS-1$
    }

    // Byte by byte, so that the next line stays for the next question.
    private static Optional<char[]> line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        for (; next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
        }
        byte[] bytes = line.toByteArray();
        CharBuffer decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        boolean windows = decoded.length() > 0 && decoded.charAt(decoded.length() - 1) == '\r';
        char[] characters = new char[decoded.length() - (windows ? 1 : 0)];
        decoded.get(characters);
        Arrays.fill(decoded.array(), '\0');
        Arrays.fill(bytes, (byte) 0);
        return Optional.of(characters);
    }
}
