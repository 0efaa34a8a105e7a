/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.claimbench.testkit.DossierBuilder;
import org.claimbench.testkit.ErrorLog;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.core.runtime.content.IContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** How the platform knows a dossier. */
class DossierContentTypeTest {

    private static final String DOSSIER = "org.claimbench.workspace.dossier";

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private final Path folder;

    DossierContentTypeTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static String type(byte[] content, String name) throws IOException {
        IContentType type = Platform.getContentTypeManager().findContentTypeFor(new ByteArrayInputStream(content),
                name);
        return type == null ? "unknown" : type.getId();
    }

    @Test
    void aDossierIsKnownByItsName() {
        IContentType type = Platform.getContentTypeManager().findContentTypeFor("work.dossier");
        assertEquals(DOSSIER, type.getId());
        assertEquals("Claimbench Dossier", type.getName());
        assertTrue(type.isKindOf(Platform.getContentTypeManager().getContentType("org.eclipse.core.runtime.xml")));
    }

    @Test
    void aDossierIsKnownByItsContent() throws IOException, CoreException {
        byte[] written = Files.readAllBytes(DossierBuilder.before("Words.").write(folder.resolve("a.dossier")));
        assertEquals(DOSSIER, type(written, "a.dossier"));
        String utf8 = Platform.getContentTypeManager()
                .getDescriptionFor(new ByteArrayInputStream(written), "a.dossier",
                        new QualifiedName[] {IContentDescription.CHARSET})
                .getCharset();
        assertEquals("UTF-8", utf8);
    }

    @Test
    void anotherXmlFileIsNoDossier() throws IOException {
        assertNotEquals(DOSSIER, type("<?xml version=\"1.0\"?><a/>".getBytes(StandardCharsets.UTF_8), "a.xml"));
    }
}
