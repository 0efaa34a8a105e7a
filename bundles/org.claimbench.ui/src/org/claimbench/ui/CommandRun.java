/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Runs a command as its key would. */
public final class CommandRun {

    private CommandRun() {
    }

    /**
     * Runs it on the active editor.
     *
     * @param command
     *            the id of a command of ours, without parameters
     */
    public static void of(String command) {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        of(new ParameterizedCommand(commands.getCommand(command), null));
    }

    /**
     * Runs it on the active editor.
     *
     * @param command
     *            of ours, with its parameters
     */
    public static void of(ParameterizedCommand command) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            // The command is ours; only a broken installation lacks it.
            ILog.of(CommandRun.class).error(e.getMessage(), e);
        }
    }
}
