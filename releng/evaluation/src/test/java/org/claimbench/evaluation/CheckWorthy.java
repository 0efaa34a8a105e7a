/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reads sentences with what people said of them. */
final class CheckWorthy {

    private CheckWorthy() {
    }

    /** CheckThat! 2020, task 5: number, speaker, sentence and label, a debate or speech a file. */
    static List<List<Ranked>> debates(Path folder) throws IOException {
        List<List<Ranked>> debates = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".tsv")).sorted().toList()) {
                debates.add(Files.readAllLines(file).stream().map(line -> line.split("\t"))
                        .filter(cells -> cells.length == 4)
                        .map(cells -> new Ranked(cells[2], cells[3].strip().equals("1"), 0)).toList());
            }
        }
        return debates;
    }

    /** ClaimBuster: number, screening score, label and sentence, which may stand in quotation marks. */
    static List<Ranked> claimBuster(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1).map(line -> line.split(",", 4))
                .filter(cells -> cells.length == 4)
                .filter(cells -> Arrays.asList("0", "1").contains(cells[2]))
                .map(cells -> new Ranked(unquoted(cells[3]), cells[2].equals("1"), 0)).toList();
    }

    private static String unquoted(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }
}
