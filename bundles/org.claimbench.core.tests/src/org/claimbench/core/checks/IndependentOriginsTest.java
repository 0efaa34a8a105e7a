/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.claimbench.core.creation.Policies;
import org.claimbench.core.sources.Origins;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Disposition;
import org.claimbench.model.Dossier;
import org.claimbench.model.Source;
import org.claimbench.model.Stance;
import org.claimbench.testkit.DossierBuilder;
import org.junit.jupiter.api.Test;

/** Three links to one report are one origin. */
class IndependentOriginsTest {

    private static Dossier three(Disposition disposition) {
        return DossierBuilder.before("Commerce is weighing a rule.").claim("Commerce is weighing a rule")
                .evidence("Journal", Stance.SUPPORTS, "x").evidence("Agency", Stance.SUPPORTS, "x")
                .evidence("Magazine", Stance.SUPPORTS, "x").evidence("Blog", Stance.CONTEXT, "x")
                .disposition(disposition, "So.").build();
    }

    /** The source with the first number derives from the one with the second. */
    private static void derives(Dossier dossier, int source, int from) {
        dossier.getSources().get(source).setDerivedFrom(dossier.getSources().get(from));
    }

    private static List<String> messages(Dossier dossier) {
        return Checks.run(dossier).stream().filter(problem -> problem.rule().equals("independent-origins"))
                .map(Problem::message).toList();
    }

    @Test
    void aChainOfSourcesIsOneOrigin() {
        Dossier dossier = three(Disposition.OK);
        assertEquals(List.of(), messages(dossier));
        derives(dossier, 2, 1);
        derives(dossier, 1, 0);
        assertEquals(List.of("Claim 1 cites 3 sources, but they count as one: “Journal”, “Agency”, “Magazine” derive"
                + " from one origin, “Journal”. Find one that stands on its own, or choose a policy that asks for one"
                + " origin only."), messages(dossier));
        dossier.setPolicy(Policies.onePairOfEyes());
        assertEquals(List.of(), messages(dossier));
    }

    @Test
    void thePolicySaysHowManyOriginsItTakes() {
        Dossier dossier = three(Disposition.OK);
        dossier.setPolicy(Policies.fourEyesTwoOrigins());
        assertEquals(List.of(), messages(dossier));
        derives(dossier, 1, 0);
        derives(dossier, 2, 0);
        assertEquals(List.of("Claim 1 rests on fewer independent origins (1) than the policy asks for (2): “Journal”."
                + " Sources that derive from another one do not count; find one more."), messages(dossier));
        dossier.getSources().get(0).setProtected(true);
        dossier.getSources().get(0).setTitle("An official");
        assertEquals(true, messages(dossier).get(0).contains("“An official”"));
    }

    @Test
    void theEvidenceThatTheFindingNamesDecides() {
        Dossier dossier = three(Disposition.OK);
        dossier.setPolicy(Policies.fourEyesTwoOrigins());
        dossier.getClaims().get(0).getFinding().getEvidence().add(dossier.getClaims().get(0).getEvidence().get(1));
        assertEquals(1, messages(dossier).size());
    }

    @Test
    void theThingItselfIsEnough() {
        Dossier dossier = three(Disposition.OK);
        derives(dossier, 1, 0);
        derives(dossier, 2, 0);
        dossier.getSources().get(0).setPrimary(true);
        assertEquals(List.of(), messages(dossier));
        dossier.getSources().get(0).setPrimary(false);
        assertEquals(1, messages(dossier).size());
        dossier.getClaims().get(0).setType(ClaimType.ATTRIBUTION);
        assertEquals(List.of(), messages(dossier));
    }

    @Test
    void aQueryRestsOnNothing() {
        Dossier dossier = three(Disposition.QUERY);
        derives(dossier, 1, 0);
        derives(dossier, 2, 0);
        assertEquals(List.of(), messages(dossier));
    }

    @Test
    void anOriginOutsideTheEvidenceCountsToo() {
        Dossier dossier = three(Disposition.OK);
        for (int source = 0; source < 3; source++) {
            derives(dossier, source, 3);
        }
        assertEquals(1, messages(dossier).size());
    }

    @Test
    void circlesAreOneOrigin() {
        Dossier dossier = three(Disposition.OK);
        derives(dossier, 0, 1);
        derives(dossier, 1, 0);
        derives(dossier, 2, 1);
        List<Source> sources = dossier.getSources();
        assertSame(sources.get(0), Origins.of(sources.get(0)));
        assertSame(sources.get(0), Origins.of(sources.get(1)));
        assertSame(sources.get(0), Origins.of(sources.get(2)));
        assertEquals(1, messages(dossier).size());
    }
}
