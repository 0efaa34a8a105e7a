/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.store;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** A real folder behind steps of which one goes wrong; it knows what a power failure would take away. */
@NonNullByDefault({}) // the method comes from code that says nothing about null
final class FaultyDisk implements InvocationHandler, AutoCloseable {

    private final FileSteps real = new RealSteps();
    private final int at;
    private final Fault fault;
    private final String left;
    private final List<String> done = new ArrayList<>();
    private final Map<FileChannel, Path> open = new HashMap<>();
    private final Set<Path> notFlushed = new HashSet<>();
    private final Map<Path, byte[]> namesNotFlushed = new HashMap<>();
    private boolean gone;
    private boolean killed;

    private FaultyDisk(int at, Fault fault, String left) {
        this.at = at;
        this.fault = fault;
        this.left = left;
    }

    /** A step, counted from zero, goes wrong; steps of the name that is left out are never done. */
    static FaultyDisk failing(int at, Fault fault, String left) {
        return new FaultyDisk(at, fault, left);
    }

    static FaultyDisk sound(String left) {
        return new FaultyDisk(-1, null, left);
    }

    FileSteps steps() {
        Class<?>[] type = {FileSteps.class};
        return (FileSteps) Proxy.newProxyInstance(FileSteps.class.getClassLoader(), type, this);
    }

    /** The names of the steps so far. */
    List<String> done() {
        return done;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (killed) {
            throw new Killed();
        }
        if (method.getName().equals(left)) {
            return null;
        }
        int number = done.size();
        done.add(method.getName());
        if (gone) {
            throw new IOException("Input/output error");
        }
        return number == at && fault != null ? fail(fault, method, arguments) : perform(method, arguments);
    }

    private Object fail(Fault wrong, Method method, Object[] arguments) throws Throwable {
        switch (wrong) {
        case NO_SPACE -> throw new IOException("No space left on device");
        case HALF_THEN_NO_SPACE -> {
            writeHalf(arguments);
            throw new IOException("No space left on device");
        }
        case SHORT_WRITE -> {
            writeHalf(arguments);
            return null;
        }
        case DONE_YET_FAILED -> {
            perform(method, arguments);
            throw new IOException("Input/output error");
        }
        case DISK_GONE -> {
            gone = true;
            throw new IOException("Input/output error");
        }
        default -> {
            if (wrong != Fault.KILLED_BEFORE) {
                perform(method, arguments);
            }
            killed = true;
            throw new Killed();
        }
        }
    }

    private void writeHalf(Object... arguments) throws IOException {
        ByteBuffer bytes = (ByteBuffer) arguments[1];
        int limit = bytes.limit();
        bytes.limit(bytes.position() + bytes.remaining() / 2);
        real.write((FileChannel) arguments[0], bytes);
        bytes.limit(limit);
    }

    private Object perform(Method method, Object[] arguments) throws Throwable {
        if ("rename".equals(method.getName())) {
            Path to = (Path) arguments[1];
            namesNotFlushed.put(to, Files.exists(to) ? Files.readAllBytes(to) : new byte[0]);
        }
        try {
            Object result = method.invoke(real, arguments);
            remember(method.getName(), arguments, result);
            return result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void remember(String step, Object[] arguments, Object result) {
        switch (step) {
        case "create" -> {
            open.put((FileChannel) result, (Path) arguments[0]);
            notFlushed.add((Path) arguments[0]);
        }
        case "force" -> notFlushed.remove(open.get(arguments[0]));
        case "rename" -> {
            if (notFlushed.remove(arguments[0])) {
                notFlushed.add((Path) arguments[1]);
            }
        }
        case "forceFolder" -> namesNotFlushed.clear();
        default -> {
            // changes nothing
        }
        }
    }

    /** Takes away what was not flushed: half of the bytes, and names unless they are kept. */
    void cutPower(boolean namesKept) throws IOException {
        for (Path file : notFlushed) {
            if (Files.exists(file)) {
                byte[] bytes = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            }
        }
        for (Map.Entry<Path, byte[]> name : namesKept ? Set.<Map.Entry<Path, byte[]>>of()
                : namesNotFlushed.entrySet()) {
            if (name.getValue().length == 0) {
                Files.delete(name.getKey());
            } else {
                Files.write(name.getKey(), name.getValue());
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (FileChannel channel : open.keySet()) {
            channel.close();
        }
    }

    /** Nothing after it happens. */
    static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }
}
