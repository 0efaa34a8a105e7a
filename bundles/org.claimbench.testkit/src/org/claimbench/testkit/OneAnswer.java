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
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that gives every request the same answer and remembers what it was asked for. */
public final class OneAnswer implements AutoCloseable {

    private final ServerSocket socket;
    private final byte[] answer;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /**
     * Starts it.
     *
     * @param status
     *            such as {@code 200 OK}
     * @param type
     *            the media type of the answer
     * @param body
     *            its bytes
     */
    public OneAnswer(String status, String type, byte[] body) throws IOException {
        socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        byte[] head = ("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nConnection: close\r\nContent-Length: "
                + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        answer = new byte[head.length + body.length];
        System.arraycopy(head, 0, answer, 0, head.length);
        System.arraycopy(body, 0, answer, head.length, body.length);
        Thread.ofVirtual().start(this::serve);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket request = socket.accept()) {
                requests.add(firstLine(request.getInputStream()));
                request.getOutputStream().write(answer);
                request.getOutputStream().flush();
                request.shutdownOutput();
                request.getInputStream().readAllBytes();
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private static String firstLine(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = in.read(); read >= 0 && read != '\r'; read = in.read()) {
            line.append((char) read);
        }
        return line.toString();
    }

    /** The address of a path on this server. */
    public String address(String path) {
        return "http://localhost:" + socket.getLocalPort() + path;
    }

    /** The first lines of what came in. */
    public List<String> requests() {
        return requests;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
