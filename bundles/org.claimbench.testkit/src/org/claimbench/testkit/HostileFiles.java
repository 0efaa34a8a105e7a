/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.testkit;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.claimbench.model.Disposition;
import org.claimbench.model.Stance;

/** Files that no part of Claimbench may take in, made for a test and nowhere kept. */
public final class HostileFiles {

    private static final int HUGE = 50 * 1024 * 1024;
    private static final int FAR = 900_000;
    private static final String WORDS = "Sales reached $13.03 billion in October";
    private static final String TEXT = "Chips\n\n" + WORDS + ". Officials will decide.";

    /** Which file it is, and what is in it. */
    public record HostileFile(String name, byte[] content) {

        HostileFile(String name, String content) {
            this(name, content.getBytes(StandardCharsets.UTF_8));
        }

        /** Writes the file. */
        public Path in(Path folder) throws IOException {
            return Files.write(folder.resolve(name), content);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private HostileFiles() {
    }

    /** Files that are no article in plain text. */
    public static List<HostileFile> articles() {
        byte[] huge = new byte[HUGE];
        Arrays.fill(huge, (byte) 'a');
        return List.of(new HostileFile("empty.txt", ""), new HostileFile("blank.txt", " \n\t\n"),
                new HostileFile("binary.txt", binary()),
                new HostileFile("broken-off.txt", new byte[] {'C', 'a', 'f', (byte) 0xC3}),
                new HostileFile("half-utf16.txt", new byte[] {(byte) 0xFF, (byte) 0xFE, 'C', 0, 'a'}),
                new HostileFile("huge.txt", huge));
    }

    /**
     * Files that are no dossier, or one that must not be opened.
     *
     * @param elsewhere
     *            a place on the network that the files name; whoever opens one of them must not go there
     */
    public static List<HostileFile> dossiers(URI elsewhere) throws IOException {
        String good = dossier();
        return List.of(new HostileFile("empty.dossier", ""), new HostileFile("binary.dossier", binary()),
                new HostileFile("latin1.dossier", latin1(good)),
                new HostileFile("truncated.dossier", good.substring(0, good.length() * 2 / 3)),
                new HostileFile("text.dossier", TEXT),
                new HostileFile("other-tool.dossier", otherTool()),
                new HostileFile("doctype.dossier", declared("<!ENTITY s SYSTEM \"" + elsewhere + "\">", good)),
                new HostileFile("bomb.dossier", declared(bomb(), good)),
                new HostileFile("schema.dossier", schemaElsewhere(elsewhere)),
                new HostileFile("href.dossier", withReference(good, "other.dossier#source-1")),
                new HostileFile("href-network.dossier", withReference(good, elsewhere + "#source-1")),
                new HostileFile("twice.dossier", good.replaceAll("id=\"(claim|evidence)-\\w+\"", "id=\"claim-1\"")),
                new HostileFile("newer.dossier", good.replaceFirst("<documents", "<oracles/><documents")));
    }

    /** A dossier that can be opened, although its marks point outside its text. */
    public static HostileFile anchorsOutsideTheText() throws IOException {
        int end = FAR + WORDS.length();
        String far = dossier().replaceAll("(<anchors[^>]*\\s)start=\"\\d+\"(\\s+)end=\"\\d+\"",
                "$1start=\"" + FAR + "\"$2end=\"" + end + '"');
        return new HostileFile("outside.dossier", far);
    }

    /** A dossier with nothing wrong, as a file holds it. */
    public static String dossier() throws IOException {
        Workpiece work = Workpiece.before(TEXT);
        var claim = work.claim(WORDS);
        work.evidence(claim, "Report", Stance.SUPPORTS, "13.03");
        work.disposition(claim, Disposition.OK, "It is so.");
        return new String(work.session().bytes(), StandardCharsets.UTF_8);
    }

    private static byte[] binary() {
        byte[] bytes = new byte[4096];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        return bytes;
    }

    private static byte[] latin1(String good) {
        return good.replace("Officials", "Caf\u00e9s").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String otherTool() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <uml:Model xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:uml="http://www.eclipse.org/uml2/5.0.0/UML" xmi:id="_1" name="Chips"/>
                """;
    }

    private static String declared(String entities, String good) {
        String doctype = "<!DOCTYPE d [" + entities + "]>\n";
        int root = good.indexOf('\n') + 1;
        return good.substring(0, root) + doctype + good.substring(root).replace("It is so.", "&s;");
    }

    private static String bomb() {
        StringBuilder entities = new StringBuilder("<!ENTITY s0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            String before = "&s" + (i - 1) + ';';
            entities.append("<!ENTITY s").append(i).append(" \"").append(before.repeat(10)).append("\">");
        }
        return entities.append("<!ENTITY s \"&s29;\">").toString();
    }

    private static String schemaElsewhere(URI elsewhere) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <d:Dossier xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:d="urn:evil"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="dossier-1"
                    xsi:schemaLocation="urn:evil %s/evil.ecore"/>
                """.formatted(elsewhere);
    }

    private static String withReference(String good, String reference) {
        return good.replaceFirst("(<evidence[^>]*?)\\s+source=\"[^\"]*\"([^>]*>)",
                "$1$2<source href=\"" + reference + "\"/>");
    }
}
