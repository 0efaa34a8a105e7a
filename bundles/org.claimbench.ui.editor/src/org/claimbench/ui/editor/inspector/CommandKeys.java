/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** The keys of our commands, whether or not they work where the focus is. */
final class CommandKeys {

    private CommandKeys() {
    }

    /**
     * The keys that the person has for a command.
     *
     * @param command
     *            its id
     * @return as they are written on this computer; empty when it has none
     */
    static Optional<String> of(String command) {
        IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
        return Arrays.stream(service.getBindings())
                .filter(binding -> binding.getParameterizedCommand() != null
                        && command.equals(binding.getParameterizedCommand().getId()))
                .map(Binding::getTriggerSequence).map(TriggerSequence::format).findFirst();
    }
}
