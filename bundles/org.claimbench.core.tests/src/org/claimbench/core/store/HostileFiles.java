/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.store;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files that are damaged, made to do harm, or from another version; {@code HERE} is an address on this machine. */
public enum HostileFiles {

    EMPTY("", "is empty"), //
    BLANK("\n  \n", "damaged"), //
    NOT_XML("Dear editor, here is the dossier.", "line 1: the file is damaged"), //
    TRUNCATED("<?xml version=\"1.0\"?>\n<dossier:Dossier xmi:version=\"2.0\" id=", "line 2: the file is damaged"), //
    CONFLICT(dossier("\n<<<<<<< mine\n"), "damaged"), //
    HTML("<html><body>Not found</body></html>", "not a Claimbench dossier"), //
    OTHER_MODEL("<x:Model xmlns:x=\"http://example.org/x\"/>", "not a Claimbench dossier"), //
    OTHER_ROOT(dossier("").replace("dossier:Dossier", "dossier:Claim"), "not a Claimbench dossier"), //
    NOT_UTF8(dossier("<parties id=\"a\" name=\"M\u00fcller\"/>"), "not UTF-8", StandardCharsets.ISO_8859_1), //
    UNKNOWN_ENCODING(dossier("").replace("UTF-8", "klingon"), "not UTF-8"), //
    OTHER_ENCODING(dossier("").replace("UTF-8", "ISO-8859-1"), "not UTF-8"), //
    UTF_16(dossier(""), "not UTF-8", StandardCharsets.UTF_16), //
    CONTROL_CHARACTER(dossier("<parties id=\"a\" name=\"&#12;\"/>"), "line 3: the file is damaged"), //
    XML_1_1(dossier("<parties id=\"a\" name=\"&#12;\"/>").replace("version=\"1.0\"", "version=\"1.1\""),
            "not a Claimbench dossier"), //

    DOCTYPE(dossier("").replaceFirst("\n", "\n<!DOCTYPE d>\n"), "line 2: the file declares a DOCTYPE"), //
    EXTERNAL_ENTITY(dossier("<parties id=\"a\" name=\"&e;\"/>").replaceFirst("\n",
            "\n<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>\n"), "DOCTYPE"), //
    REMOTE_ENTITY(dossier("<parties id=\"a\" name=\"&e;\"/>").replaceFirst("\n",
            "\n<!DOCTYPE d [<!ENTITY e SYSTEM \"HERE/e\">]>\n"), "DOCTYPE"), //
    REMOTE_DTD(dossier("").replaceFirst("\n", "\n<!DOCTYPE d SYSTEM \"HERE/d.dtd\">\n"), "DOCTYPE"), //
    ENTITY_BOMB(dossier("<parties id=\"a\" name=\"&b;\"/>").replaceFirst("\n",
            "\n<!DOCTYPE d [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>\n"), "DOCTYPE"), //

    DEEP(dossier("<claims id=\"c\">".repeat(1000) + "</claims>".repeat(1000)), "line 3"), //
    DEEP_EXTENSION(dossier("<restatement>".repeat(1000) + "</restatement>".repeat(1000)), "line 3"), //
    MANY_ATTRIBUTES(dossier("<claims " + attributes(10_000) + "/>"), "line 3: the file goes past a limit"), //
    LONG_NAME(dossier("<" + "c".repeat(100_000) + "/>"), "line 3: the file goes past a limit"), //

    SCHEMA_LOCATION(root("xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
            + "xsi:schemaLocation=\"https://claimbench.org/dossier/0 HERE/s.ecore\""),
            "points to another place (https:"), //
    OTHER_SCHEMA_LOCATION(root("xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:x=\"http://x\" "
            + "xsi:schemaLocation=\"http://x HERE/s.ecore\" x:a=\"b\""), "points to another place"), //
    NO_NAMESPACE_LOCATION(root("xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
            + "xsi:noNamespaceSchemaLocation=\"HERE/s.ecore\""), "points to another place (http:"), //
    REMOTE_CHILD(dossier("<claims href=\"HERE/other.dossier#claim-1\"/>"), "points to another place (http:"), //
    FILE_CHILD(dossier("<claims href=\"other.dossier#claim-1\"/>"), "points to another place"), //
    REMOTE_REFERENCE(dossier("<claims id=\"c\" innerOf=\"HERE/o.dossier#claim-1\"/>"), "points to another place"), //
    REMOTE_REFERENCE_ELEMENT(dossier("<claims id=\"c\"><innerOf href=\"HERE/o.dossier#x\"/></claims>"),
            "points to another place"), //
    INCLUDE(dossier("<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"HERE/x\"/>"),
            "line 3: “xi:include” is not known"), //
    JAVA_NAMESPACE(root("xmlns:j=\"java://org.claimbench.model.DossierPackage\" j:a=\"b\""), "“j:a” is not known"), //
    JAVA_ROOT("<j:Dossier xmlns:j=\"java://org.claimbench.model.DossierPackage\"/>", "not a Claimbench dossier"), //

    NEWER_VERSION(dossier("").replace("/dossier/0", "/dossier/7"),
            "line 2: “https://claimbench.org/dossier/7” is not known to this version"), //
    UNKNOWN_ATTRIBUTE(dossier("<claims id=\"c\"\n mood=\"good\"/>"), "line 4: “mood” is not known to this version"), //
    UNKNOWN_ELEMENT(dossier("<claims id=\"c\">\n<moods>x</moods></claims>"), "line 4: “moods” is not known"), //
    UNKNOWN_TYPE(dossier("<claims xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
            + "xsi:type=\"dossier:Rumour\" id=\"c\"/>"), "line 3: “Rumour” is not known"), //
    FOREIGN_ATTRIBUTE(dossier("<claims id=\"c\" xmlns:x=\"http://example.org/x\" x:mood=\"good\"/>"),
            "line 3: “x:mood” is not known"), //
    FOREIGN_ID(dossier("<claims id=\"c\" xmi:id=\"d\"/>"), "line 3: “xmi:id” is not known"), //
    EXTENSION(dossier("<xmi:Extension extender=\"x\"><y/></xmi:Extension>"), "line 3: “xmi:Extension” is not known"), //
    STRAY_TEXT(dossier("<claims id=\"c\">\n Remember the milk! </claims>"),
            "line 4: “Remember the milk!” is not known"), //
    STRAY_TEXT_IN_EMPTY(dossier("<claims id=\"c\"><restatement/>milk</claims>"), "line 3: “milk” is not known"), //
    MARKUP_IN_TEXT(dossier("<claims id=\"c\"><restatement>a <b>b</b> c</restatement></claims>"),
            "line 3: “b” is not known"), //
    ATTRIBUTE_OF_TEXT(dossier("<claims id=\"c\"><restatement lang=\"de\">a</restatement></claims>"),
            "line 3: “lang” is not known"), //
    ID_AS_ELEMENT(dossier("<claims id=\"c\"><id>z</id></claims>"), "line 3: “id” is not known"), //
    PARTY_IN_A_CLAIM(dossier("<claims id=\"c\"><assertedBy id=\"p\" name=\"x\"/></claims>"),
            "line 3: “assertedBy” is not known"), //
    TWO_FINDINGS(dossier("<claims id=\"c\">\n<finding id=\"f\"/>\n<finding id=\"g\"/></claims>"),
            "line 5: “finding” stands twice"), //
    TWO_RESTATEMENTS(dossier("<claims id=\"c\" restatement=\"a\"><restatement>b</restatement></claims>"),
            "line 3: “restatement” stands twice"), //
    FINDING_OF_ANOTHER(dossier("<claims id=\"c\"><finding id=\"f\"/></claims><claims id=\"d\" finding=\"f\"/>"),
            "line 3: “finding” is not known"), //
    INSTRUCTION(dossier("<?style href=\"HERE/x.css\"?>"), "line 3: “style” is not known"), //

    UNKNOWN_LITERAL(dossier("<claims id=\"c\"\ntype=\"rumour\"/>"),
            "line 4: “rumour” is not a possible value for type"), //
    LONG_LITERAL(dossier("<claims id=\"c\" type=\"" + "x".repeat(10_000) + "\"/>"), "x…” is not a possible value"), //
    NOT_A_NUMBER(dossier("<documents id=\"d\"><revisions id=\"r\" number=\"one\"/></documents>"),
            "line 3: “one” is not a possible value for number"), //
    NOT_A_DATE(dossier("<claims id=\"c\" asOf=\"Tuesday\"/>"), "“Tuesday” is not a possible value for asOf"), //
    NOT_AN_ORIGIN(dossier("<documents id=\"d\"><revisions id=\"r\"><text>a</text>\n<origins>1-0 page 1</origins>"
            + "</revisions></documents>"), "line 4: “1-0 page 1” is not a possible value for origins"), //
    ORIGIN_OUTSIDE(dossier("<documents id=\"d\"><revisions id=\"r\" number=\"2\"><text>abc</text>"
            + "<origins>0-2 page 1</origins><origins>2-4 page 9</origins></revisions></documents>"),
            "“2-4 page 9” does not stand in version 2 of the text “d”, which ends at 3."), //
    NO_ZONE(dossier("<documents id=\"d\" published=\"2020-02-18T12:00\"/>"), "not a possible value for published"), //
    WRONG_KIND(dossier("<claims id=\"c\" assertedBy=\"c\"/>"), "“assertedBy” refers to “c”, which is a Claim"), //

    DUPLICATE_ID(dossier("<claims id=\"c\"/><claims id=\"c\"/>"), "the id “c” is used twice"), //
    DUPLICATE_OF_ROOT(dossier("<claims id=\"dossier-1\"/>"), "the id “dossier-1” is used twice"), //
    MISSING_ID(dossier("<claims/>"), "a Claim has no id"), //
    BLANK_ID(dossier("<claims id=\" \"/>"), "a Claim has no id"), //
    ID_WITH_SPACE(dossier("<claims id=\"a b\"/>"), "the id “a b” holds other characters"), //
    ID_LIKE_ADDRESS(dossier("<claims id=\"http://x#y\"/>"), "holds other characters"), //
    DANGLING(dossier("<claims id=\"c\"\ninnerOf=\"claim-9\"/>"), "line 4: it refers to “claim-9”, which is not in"), //
    DANGLING_MANY(dossier("<claims id=\"c\" via=\"a b\"/>"), "line 3: it refers to “a”"), //
    PATH_REFERENCE(dossier("<claims id=\"c\" innerOf=\"//@claims.7\"/>"), "line 3: it refers to “//@claims.7”"), //
    ENDLESS_ID(dossier("<claims id=\"c\" innerOf=\"" + "x".repeat(50_000) + "\"/>"), "it refers to “xxx"), //
    TWO_DOSSIERS("<xmi:XMI xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\"><a/></xmi:XMI>",
            "not a Claimbench dossier");

    private final String text;
    private final String says;
    private final Charset charset;

    HostileFiles(String text, String says) {
        this(text, says, StandardCharsets.UTF_8);
    }

    HostileFiles(String text, String says, Charset charset) {
        this.text = text;
        this.says = says;
        this.charset = charset;
    }

    public static Stream<HostileFiles> all() {
        return Stream.of(values());
    }

    public byte[] content(String here) {
        return text.replace("HERE", here).getBytes(charset);
    }

    String says() {
        return says;
    }

    /** A dossier whose content begins on line 3. */
    public static String dossier(String content) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <dossier:Dossier xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
                xmlns:dossier="https://claimbench.org/dossier/0" id="dossier-1">
                %s
                </dossier:Dossier>
                """.formatted(content);
    }

    private static String root(String attributes) {
        return dossier("").replace(" id=", ' ' + attributes + " id=");
    }

    private static String attributes(int count) {
        return IntStream.range(0, count).mapToObj(i -> "a" + i + "=\"\"").reduce("", (a, b) -> a + ' ' + b);
    }
}
