/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.claimbench.testkit.OneAnswer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

/** An address is fetched when a person asks for it: it alone, and nothing that it names. */
class PageFetcherTest {

    private static String refused(String address) {
        return assertThrows(CoreException.class, () -> PageFetcher.fetch(address)).getStatus().getMessage();
    }

    @Test
    void tellsAddressesFromFiles() {
        assertTrue(PageFetcher.isAddress("HTTPS://example.org/a"));
        assertFalse(PageFetcher.isAddress("http.html"));
        assertFalse(PageFetcher.isAddress("file:///etc/passwd"));
    }

    @Test
    void onlyThePageItself() throws IOException, CoreException {
        byte[] page = ("<h1>Chip rule</h1><img src='/a.png'><script src='/a.js'></script>"
                + "<iframe src='/b'></iframe><p>Müller.").getBytes(Charset.forName("windows-1252"));
        try (OneAnswer server = new OneAnswer("200 OK", "text/html; charset=windows-1252", page)) {
            Incoming incoming = PageFetcher.fetch(server.address("/2020/chips"));
            assertTrue(incoming.article().text().endsWith("Müller."), incoming.article().text());
            assertEquals("chips.html", incoming.article().name());
            assertEquals(server.address("/2020/chips"), incoming.address());
            assertEquals(List.of("GET /2020/chips HTTP/1.1"), server.requests());
        }
    }

    @Test
    void whatIsNotHandedOut() throws IOException {
        try (OneAnswer server = new OneAnswer("403 Forbidden", "text/html",
                "No.".getBytes(StandardCharsets.US_ASCII))) {
            String address = server.address("/a");
            assertEquals("“" + address + "” was not handed out (HTTP 403)."
                    + " Open it in the browser, save it there, and choose that file.", refused(address));
        }
    }

    @Test
    void whatIsNoAddressOrDoesNotAnswer() throws IOException {
        assertEquals("“http://” is no address of a web page. Write it like https://example.org/article.",
                refused("http://"));
        String gone;
        try (OneAnswer server = new OneAnswer("200 OK", "text/html", new byte[0])) {
            gone = server.address("/a");
        }
        assertTrue(refused(gone).contains("could not be fetched."));
    }

    @Test
    void aPageThatIsTooLarge() throws IOException {
        try (OneAnswer server = new OneAnswer("200 OK", "text/plain", new byte[20_000_001])) {
            assertTrue(refused(server.address("/a")).contains("has 20.1 MB"));
        }
    }

    @Test
    void whoeverWaitsMayGiveUp() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            NullProgressMonitor givenUp = new NullProgressMonitor();
            givenUp.setCanceled(true);
            CoreException cancelled = assertThrows(CoreException.class,
                    () -> PageFetcher.fetch("http://127.0.0.1:" + silent.getLocalPort() + "/a", givenUp));
            assertTrue(cancelled.getStatus().matches(IStatus.CANCEL));
        }
    }
}
