/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.webannotation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.claimbench.core.marks.QuotedClaim;
import org.claimbench.report.internal.Messages;
import org.claimbench.text.CodePoints;
import org.claimbench.text.revision.Quote;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Reads the quotations of annotations: TextQuoteSelector with, if there is one, the start of a TextPositionSelector
 * (W3C Web Annotation Data Model, section 4.2). It takes a single annotation, a list, an AnnotationPage, or an
 * AnnotationCollection with its first page in it. Nothing is fetched.
 */
public final class WebAnnotationReader {

    private static final long LARGEST = 50L << 20;

    private final CodePoints points;

    /**
     * @param text
     *            the document's newest text, in which positions count; not null
     */
    public WebAnnotationReader(String text) {
        points = new CodePoints(text);
    }

    /**
     * What was found.
     *
     * @param quotes
     *            in the order of the file
     * @param others
     *            how many annotations have no quotation with words, and were left out
     */
    public record Read(List<QuotedClaim> quotes, int others) {
    }

    /**
     * Reads a file.
     *
     * @param file
     *            JSON-LD in UTF-8; not changed
     * @return never null
     * @throws CoreException
     *             with one sentence for a person when it is missing, too large, no JSON, or holds no annotation
     */
    public Read read(Path file) throws CoreException {
        List<JsonNode> annotations = new ArrayList<>();
        collect(parse(file), annotations);
        if (annotations.isEmpty()) {
            throw failure(NLS.bind(Messages.Annotations_none, file));
        }
        List<QuotedClaim> quotes = new ArrayList<>();
        for (JsonNode annotation : annotations) {
            Quote quote = quote(annotation.path("target")); //$NON-NLS-1$
            if (quote != null) {
                quotes.add(new QuotedClaim(quote, remark(annotation.path("body")))); //$NON-NLS-1$
            }
        }
        return new Read(List.copyOf(quotes), annotations.size() - quotes.size());
    }

    private static JsonNode parse(Path file) throws CoreException {
        try {
            if (Files.size(file) > LARGEST) {
                throw failure(NLS.bind(Messages.Annotations_tooLarge, file, LARGEST >> 20));
            }
            return new ObjectMapper().readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw failure(NLS.bind(Messages.Annotations_notJson,
                    new Object[] {file, at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr()}));
        } catch (NoSuchFileException e) {
            throw failure(NLS.bind(Messages.Annotations_missing, file));
        } catch (IOException e) {
            throw failure(NLS.bind(Messages.Annotations_unreadable, file));
        }
    }

    private static CoreException failure(String sentence) {
        return new CoreException(Status.error(sentence));
    }

    private static void collect(JsonNode node, List<JsonNode> annotations) {
        if (node.isArray()) {
            node.forEach(member -> collect(member, annotations));
        } else if (node.has("target")) { //$NON-NLS-1$
            annotations.add(node);
        } else if (node.has("items")) { //$NON-NLS-1$
            collect(node.get("items"), annotations); //$NON-NLS-1$
        } else if (node.path("first").isObject()) { //$NON-NLS-1$
            collect(node.get("first"), annotations); //$NON-NLS-1$
        }
    }

    private @Nullable Quote quote(JsonNode target) {
        if (target.isArray()) {
            for (JsonNode member : target) {
                Quote quote = quote(member);
                if (quote != null) {
                    return quote;
                }
            }
            return null;
        }
        JsonNode quote = selector(target, "TextQuoteSelector"); //$NON-NLS-1$
        JsonNode position = selector(target, "TextPositionSelector"); //$NON-NLS-1$
        String exact = quote.path("exact").asText(); //$NON-NLS-1$
        return exact.codePoints().noneMatch(Character::isLetterOrDigit) ? null
                : new Quote(exact, quote.path("prefix").asText(), quote.path("suffix").asText(), //$NON-NLS-1$ //$NON-NLS-2$
                        start(position.path("start"))); //$NON-NLS-1$
    }

    /** A selector of a type, among several or alone; a missing node when there is none. */
    private static JsonNode selector(JsonNode target, String type) {
        JsonNode selectors = target.path("selector"); //$NON-NLS-1$
        if (!selectors.isArray()) {
            return selectors.path("type").asText().equals(type) ? selectors : selectors.path(-1); //$NON-NLS-1$
        }
        for (JsonNode selector : selectors) {
            if (selector.path("type").asText().equals(type)) { //$NON-NLS-1$
                return selector;
            }
        }
        return selectors.path(-1);
    }

    /** A position of another text may lie outside ours. */
    private @Nullable Integer start(JsonNode start) {
        return start.isInt() && start.intValue() >= 0 && start.intValue() <= points.count()
                ? Integer.valueOf(points.toUtf16(start.intValue()))
                : null;
    }

    private static String remark(JsonNode body) {
        if (body.isArray()) {
            for (JsonNode member : body) {
                String remark = remark(member);
                if (!remark.isEmpty()) {
                    return remark;
                }
            }
        }
        boolean tag = body.path("purpose").asText().equals("tagging"); //$NON-NLS-1$ //$NON-NLS-2$
        return tag ? "" : body.path("value").asText(); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
