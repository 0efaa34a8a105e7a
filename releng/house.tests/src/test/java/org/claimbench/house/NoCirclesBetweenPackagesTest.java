/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

import org.claimbench.house.fixture.round.Egg;
import org.claimbench.house.fixture.straight.Leaf;
import org.junit.jupiter.api.Test;

class NoCirclesBetweenPackagesTest {

    /** What EMF generates refers from interface to implementation and back; its packages count as one. */
    private static final String GENERATED = "org.claimbench.model";

    @Test
    void packagesOfTheBundlesFormNoCircle() throws IOException {
        JavaClasses classes = new ClassFileImporter().importPaths(Bundles.classes())
                .that(DescribedPredicate.describe("are ours", type -> type.getPackageName().startsWith(House.PREFIX)));
        assertFalse(classes.isEmpty(), "no class was found, so nothing was checked");
        rule().check(classes);
    }

    @Test
    void aCircleIsFound() {
        JavaClasses circle = new ClassFileImporter().importPackagesOf(Egg.class);
        AssertionError found = assertThrows(AssertionError.class, () -> rule().check(circle));
        assertTrue(found.getMessage().contains("Cycle detected"), found.getMessage());
    }

    @Test
    void aStraightLineIsAllowed() {
        rule().check(new ClassFileImporter().importPackagesOf(Leaf.class));
    }

    private static ArchRule rule() {
        return slices().assignedFrom(new ByPackage()).should().beFreeOfCycles().allowEmptyShould(true);
    }

    private static final class ByPackage implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            return SliceIdentifier.of(name.startsWith(GENERATED) ? GENERATED : name);
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
