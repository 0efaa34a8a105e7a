/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.store;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Counts who asks for a way into the network, and who knocks at a door of our own on this machine. */
public final class NetworkSpy implements Closeable {

    private final AtomicInteger contacts = new AtomicInteger();
    private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final @Nullable ProxySelector before = ProxySelector.getDefault();
    private final Thread doorman = new Thread(this::listen, "doorman");

    public NetworkSpy() throws IOException {
        doorman.setDaemon(true);
        doorman.start();
        ProxySelector.setDefault(new Counter());
    }

    private void listen() {
        while (!door.isClosed()) {
            try (Socket visitor = door.accept()) {
                contacts.incrementAndGet();
            } catch (IOException e) {
                return; // the door was closed
            }
        }
    }

    public String address() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    public int contacts() {
        return contacts.get();
    }

    @Override
    public void close() throws IOException {
        ProxySelector.setDefault(before);
        door.close();
    }

    @NonNullByDefault({}) // the methods come from code that says nothing about null
    private final class Counter extends ProxySelector {

        @Override
        public List<Proxy> select(URI uri) {
            contacts.incrementAndGet();
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException e) {
            contacts.incrementAndGet();
        }
    }
}
