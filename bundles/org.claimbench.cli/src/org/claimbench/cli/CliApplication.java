/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.claimbench.cli.internal.Claimbench;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The command line as an application of the platform, without a display. Its exit codes are a contract: 0 done, 1
 * problems or differences, 2 wrong usage, 3 bad input or I/O, 4 internal error.
 */
public final class CliApplication implements IApplication {

    // The process's own streams: the platform may have wrapped System.out in the encoding of the terminal.
    @Override
    @NonNullByDefault({}) // the interface says nothing about null
    public Object start(IApplicationContext context) throws IOException {
        context.applicationRunning();
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        OutputStream err = new BufferedOutputStream(new FileOutputStream(FileDescriptor.err));
        return Claimbench.run(new FileInputStream(FileDescriptor.in), out, err, arguments);
    }

    @Override
    public void stop() {
        // a verb runs to its end; the platform then leaves
    }
}
