/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.CoreException;

/** A page as a news site serves it, with everything around the article. */
final class NewsPage {

    static final String LINKED_DATA = """
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
              {"@type":"Person","@id":"#ann","name":"Ann Lee"},
              {"@type":["NewsArticle"],"headline":"Chip rule &amp; Huawei","author":{"@id":"#ann"},
               "datePublished":"2020-02-18T17:00:00Z","inLanguage":"en-US",
               "publisher":{"@type":"NewsMediaOrganization","name":"Example Wire"}}]}</script>
            """;

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Chip rule - Example Wire</title>
            <link rel="canonical" href="https://wire.example/chips">
            %s</head><body>
            <header class="site-header"><h2>Example Wire</h2>
            <nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
            <div id="cookie-banner"><p>We use cookies to improve your visit. Accept all of them now or choose.</p></div>
            <main><article>
              <h1>Chip rule &amp; Huawei</h1>
              <p class="byline">By <a href="/ann">Ann Lee</a></p>
              <time datetime="2020-02-18T12:00:00-05:00">Feb. 18</time>
              <p>President Donald Trump said on <b>Tuesday</b> that the rule
                 would not be used as an excuse.</p>
              <figure><img src="trump.jpg" alt="Trump on the lawn">
              <figcaption>Trump on Tuesday. Photo: AP</figcaption></figure>
              <ul><li>First point</li><li>Second point</li></ul>
              <aside><p>Sign up for our letter that brings you everything every morning.</p></aside>
              <h2>The figures</h2>
              <table><tr><th>Month</th><th>Sales</th></tr><tr><td>October</td><td>13.03</td></tr></table>
              <blockquote class="twitter-tweet"><p>THE UNITED STATES CANNOT</p>&mdash; Donald J. Trump</blockquote>
              <iframe src="https://video.example/1"></iframe>
              <p style="display:none">Nobody reads this.</p>
              <h2>Related stories</h2>
              <div class="list"><a href="/a">Another story about chips</a> <a href="/b">And one more story</a></div>
            </article></main>
            <footer><p>All rights reserved by the owner of this site, and so on and so on.</p></footer>
            <script>document.write("<p>script</p>")</script></body></html>
            """;

    private NewsPage() {
    }

    static Article read(String head) throws CoreException {
        return new HtmlReader().read(PAGE.formatted(head).getBytes(StandardCharsets.UTF_8), "chips.html");
    }
}
