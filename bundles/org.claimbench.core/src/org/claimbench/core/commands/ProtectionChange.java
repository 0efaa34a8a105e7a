/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.util.Optional;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Source;

/** A use case that changes whether a source is protected, and with it what the source is called. */
abstract class ProtectionChange extends UseCase {

    private final Source source;
    private final boolean protect;
    private final String title;

    ProtectionChange(String label, Source source, boolean protect, String title) {
        super(label);
        this.source = source;
        this.protect = protect;
        this.title = SafeText.line(title);
    }

    @Override
    public final Optional<String> refusal() {
        return refusalIfGone(source)
                .or(() -> title.isEmpty() ? Optional.of(Messages.Refused_noTitle) : Optional.empty());
    }

    @Override
    protected void change() {
        set(source, Literals.SOURCE__PROTECTED, protect);
        set(source, Literals.SOURCE__TITLE, title);
    }
}
