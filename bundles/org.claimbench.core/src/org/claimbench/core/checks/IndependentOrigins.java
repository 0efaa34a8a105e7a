/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.checks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.claimbench.core.claims.Decision;
import org.claimbench.core.internal.CheckMessages;
import org.claimbench.core.sources.Origins;
import org.claimbench.core.sources.ToldSource;
import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Dossier;
import org.claimbench.model.Evidence;
import org.claimbench.model.Finding;
import org.claimbench.model.Policy;
import org.claimbench.model.Source;
import org.claimbench.model.Stance;
import org.eclipse.osgi.util.NLS;

/**
 * Sources that derive from one origin count once. A finding that judges the facts needs as many origins as the policy
 * asks for; without a policy, one that seems to rest on several sources must not rest on one report alone.
 */
public final class IndependentOrigins extends ClaimCheck {

    IndependentOrigins() {
        super("independent-origins", Severity.WARNING); //$NON-NLS-1$
    }

    @Override
    Optional<String> look(Claim claim, int number) {
        Policy policy = claim.eContainer() instanceof Dossier dossier ? dossier.getPolicy() : null;
        int asked = policy == null ? 1 : policy.getIndependentOrigins();
        List<Source> sources = judges(claim) ? sources(claim) : List.of();
        Map<Source, List<Source>> origins = Origins.of(sources);
        if (!origins.isEmpty() && origins.size() < asked) {
            return Optional.of(tooFew(number, origins, asked));
        }
        return policy == null && sources.size() > 1 && isOneReport(claim, origins)
                ? Optional.of(oneOrigin(number, origins)) : Optional.empty();
    }

    /**
     * A report of something could be wrong alone. The thing itself, such as a law, is one by nature, and so is what
     * somebody said when the claim is only that he said it.
     */
    private static boolean isOneReport(Claim claim, Map<Source, List<Source>> origins) {
        boolean saying = claim.getType() == ClaimType.QUOTATION || claim.getType() == ClaimType.ATTRIBUTION;
        return origins.size() == 1 && !saying && !origins.keySet().iterator().next().isPrimary();
    }

    private static boolean judges(Claim claim) {
        return Decision.rating(claim) != null || switch (Decision.disposition(claim)) {
        case OK, CHANGE, CONTEXT -> true;
        case UNDECIDED, QUERY, COPY_NOTE, CUT -> false;
        };
    }

    /** Those on which the finding rests; where it names none, all that take a side. */
    private static List<Source> sources(Claim claim) {
        Finding finding = claim.getFinding();
        Collection<Evidence> named = finding == null ? List.of() : finding.getEvidence();
        Collection<Evidence> evidence = named.isEmpty()
                ? claim.getEvidence().stream().filter(one -> one.getStance() != Stance.CONTEXT).toList() : named;
        return evidence.stream().map(Evidence::getSource).filter(Objects::nonNull).distinct().toList();
    }

    private static String tooFew(int number, Map<Source, List<Source>> origins, int asked) {
        return NLS.bind(CheckMessages.Check_tooFewOrigins,
                new Object[] {number, origins.size(), asked, names(origins.keySet())});
    }

    private static String oneOrigin(int number, Map<Source, List<Source>> origins) {
        Map.Entry<Source, List<Source>> only = origins.entrySet().iterator().next();
        return NLS.bind(CheckMessages.Check_oneOrigin, new Object[] {number, only.getValue().size(),
                names(List.of(only.getKey())), names(only.getValue())});
    }

    private static String names(Collection<Source> sources) {
        return sources.stream().map(source -> "“" + ToldSource.of(source).title() + "”") //$NON-NLS-1$ //$NON-NLS-2$
                .collect(Collectors.joining(", ")); //$NON-NLS-1$
    }
}
