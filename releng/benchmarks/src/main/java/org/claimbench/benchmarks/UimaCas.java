/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.benchmarks;

import java.util.HashMap;
import java.util.Map;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.claimbench.model.Anchor;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.model.Evidence;
import org.claimbench.model.Finding;
import org.claimbench.model.Source;

/** The same claims, marks, evidence, sources and findings, with the same words, as annotations of Apache UIMA. */
final class UimaCas {

    private static final String TOP = "uima.cas.TOP";
    private static final String STRING = "uima.cas.String";

    private final CAS cas;
    private final Map<Object, FeatureStructure> made = new HashMap<>();

    private UimaCas(CAS cas) {
        this.cas = cas;
    }

    static CAS empty() throws ResourceInitializationException {
        return CasCreationUtils.createCas(types(), null, null);
    }

    static CAS of(Dossier dossier) throws ResourceInitializationException {
        UimaCas result = new UimaCas(empty());
        result.cas.setDocumentText(dossier.getDocuments().get(0).currentRevision().getText());
        dossier.getSources().forEach(result::source);
        dossier.getSources().forEach(result::derived);
        dossier.getClaims().forEach(result::claim);
        dossier.getClaims().forEach(result::inner);
        return result.cas;
    }

    private static TypeSystemDescription types() {
        TypeSystemDescription types = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
        describe(types, "cb.Source", TOP, "derivedFrom:cb.Source", "id", "title");
        describe(types, "cb.Evidence", TOP, "source:cb.Source", "id", "stance", "excerpt");
        describe(types, "cb.Finding", TOP, "id", "disposition", "by", "at", "rationale");
        describe(types, "cb.Anchor", "uima.tcas.Annotation", "id", "exact", "prefix", "suffix");
        describe(types, "cb.Claim", "uima.tcas.Annotation", "innerOf:cb.Claim", "anchor:cb.Anchor",
                "evidence:cb.Evidence", "finding:cb.Finding", "id", "type", "assertedBy", "restatement");
        return types;
    }

    private static void describe(TypeSystemDescription types, String name, String parent, String... features) {
        TypeDescription type = types.addType(name, "", parent);
        for (String feature : features) {
            String[] parts = feature.split(":");
            type.addFeature(parts[0], "", parts.length > 1 ? parts[1] : STRING);
        }
    }

    private FeatureStructure source(Source source) {
        FeatureStructure result = make("cb.Source", source);
        text(result, "id", source.getId());
        text(result, "title", source.getTitle());
        cas.addFsToIndexes(result);
        return result;
    }

    private void derived(Source source) {
        refer(source, "derivedFrom", made.get(source.getDerivedFrom()));
    }

    private void claim(Claim claim) {
        Anchor anchor = claim.getAnchors().get(0);
        Type type = cas.getTypeSystem().getType("cb.Claim");
        FeatureStructure result = cas.createAnnotation(type, anchor.getStart(), anchor.getEnd());
        made.put(claim, result);
        text(result, "id", claim.getId());
        text(result, "type", claim.getType().getLiteral());
        text(result, "assertedBy", claim.getAssertedBy().getId());
        text(result, "restatement", claim.getRestatement());
        refer(claim, "anchor", anchor(anchor));
        refer(claim, "evidence", evidence(claim.getEvidence().get(0)));
        refer(claim, "finding", finding(claim.getFinding()));
        cas.addFsToIndexes(result);
    }

    private void inner(Claim claim) {
        refer(claim, "innerOf", made.get(claim.getInnerOf()));
    }

    private FeatureStructure anchor(Anchor anchor) {
        Type type = cas.getTypeSystem().getType("cb.Anchor");
        FeatureStructure result = cas.createAnnotation(type, anchor.getStart(), anchor.getEnd());
        text(result, "id", anchor.getId());
        text(result, "exact", anchor.getExact());
        text(result, "prefix", anchor.getPrefix());
        text(result, "suffix", anchor.getSuffix());
        cas.addFsToIndexes(result);
        return result;
    }

    private FeatureStructure evidence(Evidence evidence) {
        FeatureStructure result = make("cb.Evidence", evidence);
        text(result, "id", evidence.getId());
        text(result, "stance", evidence.getStance().getLiteral());
        text(result, "excerpt", evidence.getExcerpt());
        refer(evidence, "source", made.get(evidence.getSource()));
        return result;
    }

    private FeatureStructure finding(Finding finding) {
        FeatureStructure result = make("cb.Finding", finding);
        text(result, "id", finding.getId());
        text(result, "disposition", finding.getDisposition().getLiteral());
        text(result, "by", finding.getBy());
        text(result, "at", finding.getAt().toString());
        text(result, "rationale", finding.getRationale());
        return result;
    }

    private FeatureStructure make(String type, Object element) {
        FeatureStructure result = cas.createFS(cas.getTypeSystem().getType(type));
        made.put(element, result);
        return result;
    }

    private static void text(FeatureStructure element, String feature, String value) {
        element.setStringValue(element.getType().getFeatureByBaseName(feature), value);
    }

    private void refer(Object from, String feature, FeatureStructure target) {
        FeatureStructure element = made.get(from);
        element.setFeatureValue(element.getType().getFeatureByBaseName(feature), target);
    }
}
