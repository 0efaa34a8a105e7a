/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown with what a generator of pages would fill in (Liquid, Nunjucks, Jinja): no reader of the page sees these
 * instructions, but the pictures that they stand for.
 *
 * @param text
 *            the Markdown without them
 * @param leftOut
 *            whether some stood for what is not known here
 */
record Templates(String text, boolean leftOut) {

    private static final Pattern FENCE = Pattern.compile("\\h*(```|~~~).*");
    private static final Pattern TAG = Pattern.compile("\\h*\\{%-?\\h*(\\w+)(.*)%\\}\\h*");
    private static final Pattern PICTURE = Pattern.compile(".*(image|img|figure|picture|photo).*");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    /** In the place of an address. */
    private static final Pattern VALUE = Pattern.compile("(\\]\\(|=\")\\{\\{.{0,300}?\\}\\}[^)\"]*");

    static Templates of(String markdown) {
        StringBuilder text = new StringBuilder(markdown.length());
        boolean leftOut = false;
        boolean code = false;
        for (String line : markdown.split("\n", -1)) {
            code ^= FENCE.matcher(line).matches();
            Matcher tag = TAG.matcher(line);
            if (code) {
                text.append(line);
            } else if (tag.matches()) {
                boolean picture = PICTURE.matcher(tag.group(1).toLowerCase(Locale.ROOT)).matches();
                text.append(picture ? picture(tag.group(2)) : "");
                leftOut |= !picture;
            } else {
                text.append(VALUE.matcher(line).replaceAll("$1#"));
            }
            text.append('\n');
        }
        text.setLength(text.length() - 1);
        return new Templates(text.toString(), leftOut);
    }

    /** What is said of a picture has spaces in it, unlike the name of its file. */
    private static String picture(String details) {
        String said = QUOTED.matcher(details).results().map(each -> each.group(1).strip())
                .filter(each -> each.contains(" ")).findFirst().orElse("");
        return "<img src=\"#\" alt=\"" + said.replace("&", "&amp;").replace("<", "&lt;") + "\">";
    }
}
