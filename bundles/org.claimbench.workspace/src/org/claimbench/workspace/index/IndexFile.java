/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.workspace.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.claimbench.core.files.DurableFile;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;

/** Where the index is kept while the program does not run. Without it, all dossiers are read again. */
final class IndexFile {

    /** Counts up when what is kept of a dossier changes. */
    private static final int FORMAT = 1;
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new SimpleModule()
            .addSerializer(Instant.class, ToStringSerializer.instance)
            .addDeserializer(Instant.class, new InstantReader()));

    private final Path file;

    IndexFile(Path file) {
        this.file = file;
    }

    /** What is in the file. */
    record Kept(int format, @Nullable List<IndexedDossier> dossiers) {
    }

    /** Empty when nothing was kept, or by another version of the program, or it is damaged. */
    List<IndexedDossier> read() {
        try {
            // The format is looked at before what another version wrote is taken for our own.
            if (Files.exists(file) && JSON.readTree(file.toFile()).path("format").asInt() == FORMAT) { //$NON-NLS-1$
                List<IndexedDossier> dossiers = JSON.readValue(file.toFile(), Kept.class).dossiers();
                return dossiers == null ? List.of() : dossiers;
            }
        } catch (IOException e) {
            // It only saves time: what it held is read from the dossiers again.
            return List.of();
        }
        return List.of();
    }

    void write(Collection<IndexedDossier> dossiers) throws IOException {
        DurableFile.replace(file, JSON.writeValueAsBytes(new Kept(FORMAT, List.copyOf(dossiers))));
    }

    @NonNullByDefault({}) // the class comes from code that says nothing about null
    private static final class InstantReader extends StdDeserializer<Instant> {

        private static final long serialVersionUID = 1L;

        InstantReader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String words = parser.getText();
            try {
                return Instant.parse(words);
            } catch (DateTimeException e) {
                throw new IOException(words, e);
            }
        }
    }
}
