/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;

import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Dossier;
import org.claimbench.testkit.LargeDossier;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The work of reading grows with the file, not with its square: counted, because times lie on a busy machine. */
class LinearLoadTest {

    private final Path file;

    LinearLoadTest(@TempDir Path folder) {
        file = folder.resolve("a.dossier");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 1000})
    void everyReferenceIsOneLookUp(int claims) throws CoreException {
        DossierSession.forNew(file, LargeDossier.of(claims)).save();
        Counter counter = new Counter();
        ResourceSet set = new ResourceSetImpl();
        set.eAdapters().add(counter);
        Dossier dossier = new DossierStore().load(file, set);
        assertEquals(claims, dossier.getClaims().size());
        // Revision, party, source of each claim; all but the last have an enclosing claim and a source behind theirs.
        assertEquals(claims * 3 + (claims - 1) * 2, counter.ids.lookUps);
        assertEquals(0, counter.ids.misses);
        // Dossier, document, revision, party; claim, anchor, evidence, finding and source of each.
        assertEquals(4 + claims * 5, counter.ids.size());
    }

    @Test
    void readingEndsAtTheFirstReferenceToNothing() throws CoreException, IOException {
        DossierSession.forNew(file, LargeDossier.of(100)).save();
        Files.writeString(file, Files.readString(file).replace("revision=\"", "revision=\"not-"));
        Counter counter = new Counter();
        ResourceSet set = new ResourceSetImpl();
        set.eAdapters().add(counter);
        assertThrows(CoreException.class, () -> new DossierStore().load(file, set));
        assertEquals(1, counter.ids.misses);
    }

    /** Gives each resource, as it comes, a map of ids that counts. */
    @NonNullByDefault({}) // the method comes from code that says nothing about null
    private static final class Counter extends AdapterImpl {

        private final CountingMap ids = new CountingMap();

        @Override
        public void notifyChanged(Notification change) {
            if (change.getNewValue() instanceof ResourceImpl resource) {
                assertNotNull(resource.getIntrinsicIDToEObjectMap(), "each look-up would search the whole tree");
                resource.setIntrinsicIDToEObjectMap(ids);
            }
        }
    }

    @NonNullByDefault({}) // the methods come from code that says nothing about null
    private static final class CountingMap extends HashMap<String, EObject> {

        private static final long serialVersionUID = 1L;

        private int lookUps;
        private int misses;

        @Override
        public EObject get(Object id) {
            EObject found = super.get(id);
            lookUps++;
            misses += found == null ? 1 : 0;
            return found;
        }
    }
}
