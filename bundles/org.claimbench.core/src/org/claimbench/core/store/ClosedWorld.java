/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import org.claimbench.model.DossierPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.jdt.annotation.Nullable;

/** A resource set that knows our model only and opens nothing by itself, neither from the network nor from the disk. */
final class ClosedWorld extends ExtensibleURIConverterImpl {

    static void around(ResourceSet set) {
        EPackageRegistryImpl packages = new EPackageRegistryImpl();
        packages.put(DossierPackage.eNS_URI, DossierPackage.eINSTANCE);
        set.setPackageRegistry(packages);
        set.setURIConverter(new ClosedWorld());
    }

    @Override
    public InputStream createInputStream(@Nullable URI uri, @Nullable Map<?, ?> options) throws IOException {
        throw new RefusedReference(String.valueOf(uri));
    }

    /** Something in the file wanted another file. */
    static final class RefusedReference extends IOException {

        private static final long serialVersionUID = 1L;

        RefusedReference(String place) {
            super(place);
        }
    }
}
