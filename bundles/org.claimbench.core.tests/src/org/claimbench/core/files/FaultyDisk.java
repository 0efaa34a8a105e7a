/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.files;

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
public final class FaultyDisk implements InvocationHandler, AutoCloseable {

    private final FileSteps real = FileSteps.REAL;
    private int at;
    private final Fault fault;
    private final String left;
    private final List<String> done = new ArrayList<>();
    private final Map<FileChannel, Path> open = new HashMap<>();
    private final Set<Path> notFlushed = new HashSet<>();
    private final Map<Path, byte[]> namesNotFlushed = new HashMap<>();
    private final Map<Path, Path> foldersMoved = new HashMap<>();
    private final Set<Path> foldersMade = new HashSet<>();
    private boolean gone;
    private boolean killed;

    private FaultyDisk(int at, Fault fault, String left) {
        this.at = at;
        this.fault = fault;
        this.left = left;
    }

    /** A step, counted from zero, goes wrong; steps of the name that is left out are never done. */
    public static FaultyDisk failing(int at, Fault fault, String left) {
        return new FaultyDisk(at, fault, left);
    }

    public static FaultyDisk sound(String left) {
        return new FaultyDisk(-1, null, left);
    }

    public FileSteps steps() {
        Class<?>[] type = {FileSteps.class};
        return (FileSteps) Proxy.newProxyInstance(FileSteps.class.getClassLoader(), type, this);
    }

    /** The names of the steps so far. */
    public List<String> done() {
        return done;
    }

    /** The program is started again, on a disk that works. */
    public void restart() {
        at = -1;
        gone = false;
        killed = false;
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
        beforehand(method.getName(), arguments);
        if (method.getName().startsWith("force")) {
            remember(method.getName(), arguments, null); // the power fails here alone, so the real disk has time
            return null;
        }
        try {
            Object result = method.invoke(real, arguments);
            remember(method.getName(), arguments, result);
            return result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void beforehand(String step, Object... arguments) throws IOException {
        if ("makeFolder".equals(step) && !Files.exists((Path) arguments[0])) {
            foldersMade.add((Path) arguments[0]);
        }
        if (!"rename".equals(step)) {
            return;
        }
        Path to = (Path) arguments[1];
        if (Files.isDirectory((Path) arguments[0])) {
            foldersMoved.put(to, (Path) arguments[0]);
        } else {
            namesNotFlushed.put(to, Files.exists(to) ? Files.readAllBytes(to) : new byte[0]);
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
        case "forceFolder" -> {
            namesNotFlushed.keySet().removeIf(each -> each.getParent().equals(arguments[0]));
            foldersMoved.keySet().removeIf(each -> each.getParent().equals(arguments[0]));
            foldersMade.removeIf(each -> each.getParent().equals(arguments[0]));
        }
        default -> {
            // changes nothing
        }
        }
    }

    /** Takes away what was not flushed: half of the bytes, and names (of folders too) unless they are kept. */
    public void cutPower(boolean namesKept) throws IOException {
        for (Path file : notFlushed) {
            if (Files.exists(file)) {
                byte[] bytes = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            }
        }
        notFlushed.clear();
        if (!namesKept) {
            loseNames();
        }
        namesNotFlushed.clear();
        foldersMoved.clear();
        foldersMade.clear();
    }

    private void loseNames() throws IOException {
        for (Map.Entry<Path, byte[]> name : namesNotFlushed.entrySet()) {
            if (name.getValue().length == 0) {
                Files.deleteIfExists(name.getKey());
            } else {
                Files.write(name.getKey(), name.getValue());
            }
        }
        for (Map.Entry<Path, Path> folder : foldersMoved.entrySet()) {
            if (Files.exists(folder.getKey())) {
                Files.move(folder.getKey(), folder.getValue());
            }
        }
        for (Path folder : foldersMade) {
            Folders.delete(folder);
        }
    }

    @Override
    public void close() throws IOException {
        for (FileChannel channel : open.keySet()) {
            channel.close();
        }
    }

    /** Nothing after it happens. */
    public static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }
}
