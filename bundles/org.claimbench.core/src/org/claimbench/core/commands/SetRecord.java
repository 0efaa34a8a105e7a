/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.RecordStatus;
import org.claimbench.model.Source;

/** Says on what terms somebody told us. */
public final class SetRecord extends ValueChange {

    /**
     * @param source
     *            in an open dossier
     * @param record
     *            the choice
     */
    public SetRecord(Source source, RecordStatus record) {
        super(Messages.Command_record, source, Literals.SOURCE__RECORD, record);
    }
}
