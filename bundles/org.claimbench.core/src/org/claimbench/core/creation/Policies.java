/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.creation;

import java.util.List;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Policy;
import org.claimbench.model.RequiredField;

/** Templates of policies; a dossier takes a copy, so that a later change of the template does not change it. */
public final class Policies {

    private Policies() {
    }

    /**
     * One pair of eyes: one sign-off, which may be by the one who wrote the finding, and a reason for every finding.
     *
     * @return a new policy with an id
     */
    public static Policy onePairOfEyes() {
        Policy policy = Ids.name(DossierFactory.eINSTANCE.createPolicy());
        policy.setName(Messages.Policy_onePairOfEyes);
        policy.setApprovals(1);
        policy.setIndependentOrigins(1);
        policy.getRequired().add(RequiredField.RATIONALE);
        return policy;
    }

    /**
     * Four eyes and two origins: somebody else signs off, two sources that do not derive from one another bear every
     * finding, those concerned are asked, and nothing in the text is passed over.
     *
     * @return a new policy with an id
     */
    public static Policy fourEyesTwoOrigins() {
        Policy policy = Ids.name(DossierFactory.eINSTANCE.createPolicy());
        policy.setName(Messages.Policy_fourEyesTwoOrigins);
        policy.setApprovals(1);
        policy.setFourEyes(true);
        policy.setIndependentOrigins(2);
        policy.setContacts(true);
        policy.setCoverage(true);
        policy.getRequired().addAll(List.of(RequiredField.RESTATEMENT, RequiredField.SAID_BY, RequiredField.RATIONALE,
                RequiredField.EXCERPT));
        return policy;
    }

    /**
     * All templates.
     *
     * @return new policies with ids, the least strict first
     */
    public static List<Policy> all() {
        return List.of(onePairOfEyes(), fourEyesTwoOrigins());
    }
}
