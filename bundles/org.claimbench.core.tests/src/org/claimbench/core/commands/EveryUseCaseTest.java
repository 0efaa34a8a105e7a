/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.claimbench.core.commands.UseCaseExamples.Example;
import org.claimbench.core.session.DossierSession;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/** What holds of every use case, whatever it does. */
class EveryUseCaseTest {

    private final Path file;

    EveryUseCaseTest(@TempDir Path folder) {
        file = folder.resolve("a.dossier");
    }

    @Test
    void hasAnExample() throws ClassNotFoundException {
        Set<String> useCases = new TreeSet<>();
        BundleWiring bundle = FrameworkUtil.getBundle(UseCase.class).adapt(BundleWiring.class);
        for (String path : bundle.listResources("org/claimbench/core/commands", "*.class",
                BundleWiring.LISTRESOURCES_LOCAL)) {
            Class<?> type = Class.forName(path.replace(".class", "").replace('/', '.'));
            if (UseCase.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
                useCases.add(type.getSimpleName());
            }
        }
        assertFalse(useCases.isEmpty());
        assertEquals(useCases,
                UseCaseExamples.all().map(Example::toString).collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("org.claimbench.core.commands.UseCaseExamples#all")
    void isUndoneAndRedoneToTheByte(Example example) throws IOException, CoreException {
        DossierSession session = example.dossier().get().session(file);
        byte[] before = session.bytes();
        IStatus outcome = session.execute(example.useCase().apply(session.dossier()));
        assertTrue(outcome.isOK(), outcome::getMessage);
        byte[] after = session.bytes();
        assertFalse(Arrays.equals(before, after), "nothing was changed");
        for (int i = 0; i < 2; i++) {
            assertEquals(Optional.of(example.label()), session.undoLabel());
            assertTrue(session.dirty());
            session.undo();
            assertArrayEquals(before, session.bytes());
            assertFalse(session.dirty());
            assertEquals(Optional.empty(), session.undoLabel());
            assertEquals(Optional.of(example.label()), session.redoLabel());
            session.redo();
            assertArrayEquals(after, session.bytes());
        }
    }

    @ParameterizedTest
    @MethodSource("org.claimbench.core.commands.UseCaseExamples#all")
    void givesADossierThatCanBeSavedAndOpened(Example example) throws IOException, CoreException {
        DossierSession session = example.dossier().get().session(file);
        session.execute(example.useCase().apply(session.dossier()));
        session.save();
        assertArrayEquals(Files.readAllBytes(file), new DossierSession(file).bytes());
    }

    @Test
    void isAStepOfReviewExactlyWhenItWritesToTheJournal() throws CoreException {
        Set<String> review = new TreeSet<>();
        for (Example example : UseCaseExamples.all().toList()) {
            DossierSession session = example.dossier().get().session(file);
            UseCase useCase = example.useCase().apply(session.dossier());
            int entries = session.dossier().getJournal().size();
            session.execute(useCase);
            assertEquals(useCase.review(), session.dossier().getJournal().size() > entries, example::toString);
            if (useCase.review()) {
                review.add(example.toString());
            }
        }
        assertEquals(Set.of("Submit", "Return", "Approve", "WithdrawApproval", "RecordPublication", "RecordCorrection",
                "Retract"), review);
    }

    static Stream<Example> others() {
        return UseCaseExamples.all().filter(Predicate.not(EveryUseCaseTest::review));
    }

    static Stream<Example> reviews() {
        return UseCaseExamples.all().filter(EveryUseCaseTest::review);
    }

    private static boolean review(Example example) {
        return JournalAddition.class.isAssignableFrom(example.type());
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void isNotUndoneAfterASaveWhenItIsReview(Example example) throws IOException, CoreException {
        DossierSession session = example.dossier().get().session(file);
        session.execute(new SetTitle(session.dossier(), "Before the review"));
        session.execute(example.useCase().apply(session.dossier()));
        session.save();
        byte[] saved = session.bytes();
        assertEquals(Optional.empty(), session.undoLabel());
        assertEquals(Optional.of(example.label()), session.lastingLabel());
        session.undo();
        assertArrayEquals(saved, session.bytes());
        assertFalse(session.dirty());
    }

    @ParameterizedTest
    @MethodSource("others")
    void isUndoneAfterASaveToo(Example example) throws IOException, CoreException {
        DossierSession session = example.dossier().get().session(file);
        byte[] before = session.bytes();
        session.execute(example.useCase().apply(session.dossier()));
        session.save();
        assertFalse(session.dirty());
        session.undo();
        assertTrue(session.dirty());
        session.save();
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @ParameterizedTest
    @MethodSource("org.claimbench.core.commands.UseCaseExamples#all")
    void isRefusedWhenWhatItChangesIsGone(Example example) throws CoreException {
        DossierSession session = example.dossier().get().session(file);
        UseCase useCase = example.useCase().apply(session.dossier());
        session.dossier().eResource().getContents().clear();
        IStatus outcome = session.execute(useCase);
        assertEquals(IStatus.WARNING, outcome.getSeverity());
        assertEquals("It is no longer in this dossier.", outcome.getMessage());
        assertEquals(Optional.empty(), session.undoLabel());
        assertFalse(useCase.canExecute());
    }
}
