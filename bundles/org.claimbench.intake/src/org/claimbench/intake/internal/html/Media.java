/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

import org.claimbench.intake.internal.Blank;
import org.claimbench.intake.internal.Messages;
import org.eclipse.osgi.util.NLS;
import org.jsoup.nodes.Element;

/** Words that stand for pictures and what else has to be looked at. Nothing is fetched. */
final class Media {

    /** Icons and pixels that count visitors are smaller. */
    private static final int SMALLEST = 40;
    private static final Pattern POST = Pattern.compile("(?i)\\b(twitter-tweet|twitter-video|instagram-media|"
            + "tiktok-embed|fb-post|bluesky-embed|reddit-embed\\S*)\\b");

    private Media() {
    }

    /** Whether the words of a block are those of a caption or of an embedded post. */
    static boolean isToLookAt(Element block) {
        String name = block.normalName();
        return name.equals("figcaption") || name.equals("caption") || POST.matcher(block.className()).find();
    }

    /** Empty when there is nothing to look at. */
    static String words(Element element) {
        return switch (element.normalName()) {
        case "img", "amp-img" -> isSmall(element) || !isShown(element) ? "" : picture(element.attr("alt"));
        case "svg" -> drawing(element);
        case "canvas" -> Messages.Place_chart;
        case "video", "amp-video" -> Messages.Place_video;
        case "audio" -> Messages.Place_audio;
        default -> embedded(element);
        };
    }

    static String picture(String alternative) {
        String said = Blank.line(alternative);
        return said.isEmpty() ? Messages.Place_picture : NLS.bind(Messages.Place_pictureOf, said);
    }

    private static boolean isShown(Element image) {
        return image.attributes().asList().stream()
                .anyMatch(each -> each.getKey().contains("src") && !each.getValue().isBlank());
    }

    private static boolean isSmall(Element element) {
        return isSmall(element.attr("width")) || isSmall(element.attr("height"));
    }

    private static boolean isSmall(String size) {
        String number = size.toLowerCase(Locale.ROOT).replace("px", "").strip();
        return number.matches("\\d{1,4}") && Integer.parseInt(number) < SMALLEST;
    }

    private static String drawing(Element svg) {
        String label = Blank.line(svg.attr("aria-label"));
        Element title = svg.selectFirst("> title");
        boolean told = svg.attr("role").equals("img") && !isSmall(svg);
        if (!told) {
            return "";
        }
        return picture(label.isEmpty() && title != null ? title.text() : label);
    }

    private static String embedded(Element element) {
        String host = host(firstOf(element, "src", "data-src", "data"));
        return host.isEmpty() || isSmall(element) ? "" : NLS.bind(Messages.Place_embed, host);
    }

    private static String firstOf(Element element, String... attributes) {
        for (String attribute : attributes) {
            if (element.hasAttr(attribute)) {
                String absolute = element.absUrl(attribute);
                return absolute.isEmpty() ? element.attr(attribute) : absolute;
            }
        }
        return "";
    }

    private static String host(String address) {
        try {
            String host = new URI(address.startsWith("//") ? "https:" + address : address.strip()).getHost();
            return host == null ? "" : host;
        } catch (URISyntaxException e) {
            return ""; // an address that leads nowhere shows nothing
        }
    }
}
