/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal.json;

import java.util.ArrayList;
import java.util.List;

import org.claimbench.core.claims.AnchorText;
import org.claimbench.core.figures.FigureComparison;
import org.claimbench.model.Anchor;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.Document;
import org.claimbench.model.Evidence;
import org.claimbench.model.Finding;
import org.claimbench.model.Party;
import org.claimbench.model.Priority;
import org.claimbench.model.Revision;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A claim with its marks, evidence and finding. */
final class ClaimJson {

    private ClaimJson() {
    }

    static ObjectNode of(Claim claim) {
        ObjectNode json = Json.object();
        Json.put(json, "id", claim.getId()); //$NON-NLS-1$
        Json.put(json, "restatement", claim.getRestatement()); //$NON-NLS-1$
        Json.put(json, "type", claim.getType().getLiteral()); //$NON-NLS-1$
        if (claim.getAssertedBy() != null) {
            Json.put(json, "assertedBy", claim.getAssertedBy().getName()); //$NON-NLS-1$
        }
        Json.putAll(json, "via", claim.getVia().stream().map(Party::getName).toList()); //$NON-NLS-1$
        Json.put(json, "assignee", claim.getAssignee()); //$NON-NLS-1$
        if (claim.getPriority() != Priority.NORMAL) {
            Json.put(json, "priority", claim.getPriority().getLiteral()); //$NON-NLS-1$
        }
        Json.putAll(json, "flags", flags(claim)); //$NON-NLS-1$
        Json.putAll(json, "tags", claim.getTags()); //$NON-NLS-1$
        ArrayNode anchors = json.putArray("anchors"); //$NON-NLS-1$
        claim.getAnchors().forEach(anchor -> anchors.add(anchor(anchor)));
        QuantityJson.putAll(json, claim);
        ArrayNode evidence = json.putArray("evidence"); //$NON-NLS-1$
        claim.getEvidence().forEach(piece -> evidence.add(evidence(piece)));
        if (claim.getFinding() != null) {
            json.set("finding", finding(claim.getFinding())); //$NON-NLS-1$
        }
        return json;
    }

    private static List<String> flags(Claim claim) {
        List<String> flags = new ArrayList<>();
        if (claim.isLegal()) {
            flags.add("legal"); //$NON-NLS-1$
        }
        if (claim.isPrivacy()) {
            flags.add("privacy"); //$NON-NLS-1$
        }
        return flags;
    }

    private static ObjectNode anchor(Anchor anchor) {
        ObjectNode json = Json.object();
        Revision revision = anchor.getRevision();
        if (revision != null) {
            if (revision.eContainer() instanceof Document document) {
                Json.put(json, "document", document.getId()); //$NON-NLS-1$
            }
            json.put("revision", revision.getNumber()); //$NON-NLS-1$
        }
        Offsets offsets = Offsets.of(revision);
        json.put("start", offsets.codePoints(anchor.getStart())); //$NON-NLS-1$
        json.put("end", offsets.codePoints(anchor.getEnd())); //$NON-NLS-1$
        Json.put(json, "exact", anchor.getExact()); //$NON-NLS-1$
        org.claimbench.text.Anchor found = AnchorText.locate(anchor);
        json.put("state", found.state().label()); //$NON-NLS-1$
        json.put("score", found.score()); //$NON-NLS-1$
        return json;
    }

    private static ObjectNode evidence(Evidence evidence) {
        ObjectNode json = Json.object();
        Json.put(json, "id", evidence.getId()); //$NON-NLS-1$
        if (evidence.getSource() != null) {
            Json.put(json, "source", evidence.getSource().getId()); //$NON-NLS-1$
        }
        Json.put(json, "stance", evidence.getStance().getLiteral()); //$NON-NLS-1$
        Json.put(json, "excerpt", evidence.getExcerpt()); //$NON-NLS-1$
        if (evidence.getCredibility() != 0) {
            json.put("credibility", evidence.getCredibility()); //$NON-NLS-1$
        }
        FigureComparison.of(evidence).ifPresent(figures -> {
            Json.put(json, "comparison", figures.comparison().agreement().label()); //$NON-NLS-1$
            Json.put(json, "comparisonReason", figures.sentence()); //$NON-NLS-1$
        });
        return json;
    }

    private static ObjectNode finding(Finding finding) {
        ObjectNode json = Json.object();
        if (finding.getRating() != null) {
            Json.put(json, "rating", finding.getRating().getLabel()); //$NON-NLS-1$
        }
        if (finding.getDisposition() != Disposition.UNDECIDED) {
            Json.put(json, "disposition", finding.getDisposition().getLiteral()); //$NON-NLS-1$
        }
        Json.put(json, "rationale", finding.getRationale()); //$NON-NLS-1$
        Json.put(json, "asOf", finding.getAsOf()); //$NON-NLS-1$
        Json.put(json, "by", finding.getBy()); //$NON-NLS-1$
        Json.put(json, "at", finding.getAt()); //$NON-NLS-1$
        return json;
    }
}
