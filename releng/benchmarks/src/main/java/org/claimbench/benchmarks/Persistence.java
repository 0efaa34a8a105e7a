/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.resource.ResourceInitializationException;
import org.claimbench.core.session.DossierSession;
import org.claimbench.core.store.DossierStore;
import org.claimbench.core.files.FileState;
import org.claimbench.model.Dossier;
import org.claimbench.testkit.LargeDossier;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.xml.sax.SAXException;

/**
 * Reading and durably writing a dossier file, beside what others do with the same content: Apache UIMA's XMI, and EMF
 * as it comes, both written in place. Every claim has a mark, evidence with a source, a finding and forward references.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 100)
@Measurement(iterations = 15)
@Fork(value = 1, jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-Xmn2g", "-XX:+UseSerialGC"})
public class Persistence {

    /** How many claims the dossier has. */
    @Param({"1000", "10000", "50000"})
    public int claims;

    private final DossierStore store = new DossierStore();
    private Path folder;
    private Path file;
    private Path uimaFile;
    private Dossier dossier;
    private Resource emf;
    private CAS cas;
    private CAS other;

    /** Writes the files. */
    @Setup(Level.Trial)
    public void write() throws IOException, CoreException, ResourceInitializationException, SAXException {
        folder = Files.createTempDirectory("benchmark");
        file = folder.resolve("large.dossier");
        uimaFile = folder.resolve("large.xmi");
        DossierSession session = DossierSession.forNew(file, LargeDossier.of(claims));
        session.save();
        dossier = session.dossier();
        emf = new XMIResourceImpl(URI.createFileURI(folder.resolve("emf.xmi").toString()));
        emf.getContents().add(EcoreUtil.copy(dossier));
        cas = UimaCas.of(dossier);
        other = UimaCas.empty();
        uimaSave();
    }

    /** Removes them. */
    @TearDown(Level.Trial)
    public void remove() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path each : all) {
                Files.delete(each);
            }
        }
    }

    /** Opens the file, with every check of its soundness. */
    @Benchmark
    public Dossier load() throws CoreException {
        return store.load(file, new ResourceSetImpl());
    }

    /** Reads the same annotations into a CAS that is used again, as UIMA's pipelines do. */
    @Benchmark
    public CAS uimaLoad() throws IOException, SAXException {
        other.reset();
        try (InputStream in = Files.newInputStream(uimaFile)) {
            XmiCasDeserializer.deserialize(in, other);
        }
        return other;
    }

    /** Temporary file, flush, rename, flush of the folder. */
    @Benchmark
    public FileState save() throws CoreException {
        return store.save(dossier, file);
    }

    /** In place, without a flush. */
    @Benchmark
    public Resource emfSave() throws IOException {
        emf.save(null);
        return emf;
    }

    /** In place, without a flush. */
    @Benchmark
    public Path uimaSave() throws IOException, SAXException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(uimaFile))) {
            XmiCasSerializer.serialize(cas, out);
        }
        return uimaFile;
    }
}
