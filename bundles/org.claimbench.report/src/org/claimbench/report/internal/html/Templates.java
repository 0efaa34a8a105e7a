/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.html;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

import com.samskivert.mustache.Mustache;

/** The templates of this bundle. They hold the form of a report and none of its words. */
public final class Templates {

    private static final Mustache.Compiler COMPILER = Mustache.compiler().withEscaper(new SafeEscaper())
            .withLoader(Templates::open).emptyStringIsFalse(true).zeroIsFalse(true).strictSections(true);

    private Templates() {
    }

    /** Fills a template; what it names without braces tripled is escaped. */
    public static String render(String name, Object view) throws IOException {
        try (Reader template = open(name)) {
            return COMPILER.compile(template).execute(view);
        }
    }

    /** The text of a resource that lies beside the templates. */
    public static String text(String fileName) throws IOException {
        try (InputStream bytes = Templates.class.getResourceAsStream(fileName)) {
            if (bytes == null) {
                throw new FileNotFoundException(fileName);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Reader open(String name) throws IOException {
        return new StringReader(text(name + ".mustache")); //$NON-NLS-1$
    }
}
