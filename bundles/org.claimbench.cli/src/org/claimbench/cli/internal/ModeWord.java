/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal;

import org.claimbench.model.Mode;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the mode of a dossier as the file writes it. */
final class ModeWord implements ITypeConverter<Mode> {

    @Override
    @NonNullByDefault({}) // the interface says nothing about null
    public Mode convert(String word) {
        Mode mode = Mode.get(word);
        if (mode == null) {
            throw new TypeConversionException(NLS.bind(Messages.Mode_unknown, word));
        }
        return mode;
    }
}
