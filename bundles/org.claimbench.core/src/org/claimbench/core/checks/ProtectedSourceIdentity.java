/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.checks;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.claimbench.core.claims.ClaimNumbers;
import org.claimbench.core.internal.CheckMessages;
import org.claimbench.core.internal.Messages;
import org.claimbench.core.sources.IdentityFields;
import org.claimbench.core.sources.ToldSource;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Source;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;

/** Who a protected source is must not stand in the dossier; the message names the fields, never what is in them. */
public final class ProtectedSourceIdentity implements Check {

    private static final String RULE = "protected-source-identity"; //$NON-NLS-1$

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Problem> look(Dossier dossier, ClaimNumbers numbers) {
        return dossier.getSources().stream().filter(source -> !IdentityFields.remaining(source).isEmpty())
                .map(source -> new Problem(RULE, Severity.ERROR, message(source), null, false)).toList();
    }

    private static String message(Source source) {
        Set<EAttribute> fields = IdentityFields.remaining(source);
        return NLS.bind(CheckMessages.Check_protectedIdentity, ToldSource.of(source).title(),
                fields.stream().map(ProtectedSourceIdentity::word).collect(Collectors.joining(", "))); //$NON-NLS-1$
    }

    private static String word(EAttribute field) {
        if (field == Literals.SOURCE__TITLE) {
            return Messages.Field_sourceTitle;
        }
        if (field == Literals.SOURCE__PUBLISHER) {
            return Messages.Field_sourcePublisher;
        }
        if (field == Literals.SOURCE__URL) {
            return Messages.Field_sourceUrl;
        }
        if (field == Literals.SOURCE__ARCHIVED_URL) {
            return Messages.Field_sourceArchivedUrl;
        }
        return field == Literals.SNAPSHOT__NAME ? Messages.Field_snapshotName : Messages.Field_snapshotUrl;
    }
}
