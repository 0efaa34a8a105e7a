/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.claimbench.intake.internal.Budget;
import org.claimbench.intake.internal.Messages;
import org.claimbench.intake.internal.Refusal;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A Word file as a package of parts. Only parts within it are found: what lies elsewhere is not asked for, and pictures
 * and macros are not opened. POI throws unchecked exceptions for many kinds of damage; they are caught here and nowhere
 * else.
 */
final class WordFile implements AutoCloseable {

    private static final String DOCUMENT = "/officeDocument";

    private final OPCPackage parts;
    private final Budget budget;
    private final PackagePart main;

    private WordFile(OPCPackage parts, PackagePart main, Budget budget) {
        this.parts = parts;
        this.main = main;
        this.budget = budget;
    }

    // The package closes the entries, and the entries close the file.
    static WordFile open(byte[] bytes, Budget budget) throws CoreException {
        try {
            ZipFile zip = ZipFile.builder().setByteArray(bytes).get();
            OPCPackage parts = OPCPackage.open(new GuardedEntries(new ZipFileZipEntrySource(zip), budget));
            PackagePart main = related(parts.getRelationships(), DOCUMENT, parts);
            if (main == null || !main.getContentType().contains("word")) {
                parts.revert();
                throw Refusal.because(Messages.Intake_notWord, budget.name());
            }
            return new WordFile(parts, main, budget);
        } catch (IOException | OpenXML4JException | IllegalArgumentException | IllegalStateException
                | UnsupportedOperationException | OpenXML4JRuntimeException e) {
            throw damaged(e, budget);
        }
    }

    private static @Nullable PackagePart related(PackageRelationshipCollection relations, String type,
            OPCPackage parts) throws OpenXML4JException {
        for (PackageRelationship relation : relations) {
            boolean inside = relation.getTargetMode() == TargetMode.INTERNAL;
            if (inside && relation.getRelationshipType().endsWith(type)) {
                return parts.getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
            }
        }
        return null;
    }

    /** Reads the text of the document. */
    void document(XmlHandler handler) throws CoreException {
        read(main, handler);
    }

    /**
     * Reads a part that belongs to the document, if there is one.
     *
     * @param type
     *            the end of its relationship, such as {@code /comments}
     */
    void part(String type, XmlHandler handler) throws CoreException {
        PackagePart part;
        try {
            part = related(main.getRelationships(), type, parts);
        } catch (OpenXML4JException | IllegalArgumentException | OpenXML4JRuntimeException e) {
            throw damaged(e, budget);
        }
        if (part != null) {
            read(part, handler);
        }
    }

    private void read(PackagePart part, XmlHandler handler) throws CoreException {
        try (InputStream in = part.getInputStream()) {
            new XmlStream(budget, part.getPartName().getName()).read(
                    in == null ? new ByteArrayInputStream(new byte[0]) : in,
                    handler);
        } catch (IOException e) {
            throw damaged(e, budget);
        }
    }

    /** The refusal that a library carried, or the damage that it found. */
    static CoreException damaged(Throwable failure, Budget budget) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof GuardedEntries.TooLarge large) {
                return large.refusal();
            }
        }
        return Refusal.because(failure, Messages.Intake_damaged, budget.name(), Messages.Word_package);
    }

    @Override
    public void close() {
        parts.revert();
    }
}
