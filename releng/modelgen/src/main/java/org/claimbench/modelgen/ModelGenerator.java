/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.modelgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.util.GenModelUtil;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Runs EMF's generator outside the workbench on one generator model. */
final class ModelGenerator {

    private static final String PROJECT = "org.claimbench.model";

    private final Path models;

    ModelGenerator(Path models) {
        this.models = models;
    }

    /** Empties the folder, generates into it as if it were the model's project, and returns it. */
    Path generateInto(Path project) throws IOException {
        SourceFolders.delete(project);
        Files.createDirectories(project);
        EcorePlugin.getPlatformResourceMap().put(PROJECT, folder(project));
        GenModel genModel = load();
        genModel.setCanGenerate(true);
        Generator generator = GenModelUtil.createGenerator(genModel);
        Diagnostic outcome = generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                "model", new BasicMonitor());
        if (outcome.getSeverity() >= Diagnostic.WARNING) {
            throw new IllegalStateException("The model cannot be generated: " + describe(outcome));
        }
        return project;
    }

    private GenModel load() throws IOException {
        ResourceSet resources = new ResourceSetImpl();
        var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        Path file = models.resolve("claimbench.genmodel");
        var resource = resources.getResource(URI.createFileURI(file.toAbsolutePath().toString()), true);
        GenModel genModel = (GenModel) resource.getContents().get(0);
        genModel.reconcile();
        Diagnostic validity = genModel.diagnose();
        if (validity.getSeverity() == Diagnostic.ERROR) {
            throw new IllegalStateException("The model in " + file + " is not valid: " + describe(validity));
        }
        return genModel;
    }

    private static URI folder(Path path) {
        return URI.createFileURI(path.toAbsolutePath() + "/");
    }

    private static String describe(Diagnostic diagnostic) {
        if (diagnostic.getChildren().isEmpty()) {
            return diagnostic.getMessage();
        }
        return diagnostic.getChildren().stream().map(ModelGenerator::describe).distinct()
                .reduce((a, b) -> a + "; " + b).orElseThrow();
    }
}
