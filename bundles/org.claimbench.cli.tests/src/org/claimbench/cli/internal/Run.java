/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

/** One call of the command line, with what it left behind. */
record Run(int code, String out, String err) {

    static Run of(Object... arguments) {
        return typed("", arguments);
    }

    /** The same, with something on standard input. */
    static Run typed(String in, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = Stream.of(arguments).map(word -> word instanceof Path path ? path.toString() : word.toString())
                .toArray(String[]::new);
        int code = Claimbench.run(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out, err, words);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Whether standard error holds one line for a person, and nothing for a programmer. */
    boolean oneSentence() {
        return err.startsWith("claimbench: ") && err.indexOf('\n') == err.length() - 1 && err.endsWith(".\n")
                && !err.contains("Exception") && !err.contains("\tat ") && !err.contains("null")
                && !err.contains("{0}");
    }
}
