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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.claimbench.core.files.TemporaryFiles;
import org.claimbench.core.session.DossierSession;
import org.claimbench.testkit.LargeDossier;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;

/** A program that is killed while it saves loses nothing that it said was saved. */
class KilledWhileSavingTest {

    private static final int KILLS = Integer.getInteger("claimbench.kills", 10);
    private static final int MOST_SAVES = 12;
    private static final int ENOUGH_TO_HIT_A_SAVE = 100;

    private final Random random = new Random();
    private final Path folder;
    private final Path file;
    private final Path messages;

    KilledWhileSavingTest(@TempDir Path folder) throws IOException {
        this.folder = Files.createDirectory(folder.resolve("dossiers"));
        file = this.folder.resolve("a.dossier");
        messages = folder.resolve("messages.txt");
    }

    @Test
    void whatWasAcknowledgedIsThereAfterEveryKill() throws CoreException, IOException, InterruptedException {
        DossierSession.forNew(file, LargeDossier.of(200)).save();
        int saves = 0;
        Map<KillPhase, Integer> phases = new EnumMap<>(KillPhase.class);
        for (int kill = 1; kill <= KILLS; kill++) {
            List<Path> before = files();
            int acknowledged = killed();
            int found = RestlessSaver.version(new DossierSession(file).dossier());
            assertTrue(found == acknowledged || found == acknowledged + 1,
                    "kill " + kill + ": acknowledged " + acknowledged + ", found " + found);
            Optional<Path> left = files().stream().filter(each -> !before.contains(each)).findFirst();
            phases.merge(KillPhase.of(left, found == acknowledged), 1, Integer::sum);
            saves = found;
        }
        int interrupted = KILLS - phases.getOrDefault(KillPhase.BETWEEN, 0);
        System.out.println("Kills: " + KILLS + ", in the middle of a save: " + interrupted + ", saves: " + saves
                + ", by phase: " + phases);
        assertTrue(KILLS < ENOUGH_TO_HIT_A_SAVE || interrupted > 0, "no kill came in the middle of a save");
        leftoversGoWithALaterSave();
    }

    /** Starts the program, kills it at some moment and returns the last version that it said was saved. */
    private int killed() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process child = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-cp",
                classPath(), RestlessSaver.class.getName(), file.toString()).redirectError(messages.toFile()).start();
        try (BufferedReader lines = child.inputReader()) {
            int awaited = 2 + random.nextInt(MOST_SAVES);
            String last = "";
            long before = System.nanoTime();
            for (int line = 0; line < awaited; line++) {
                before = System.nanoTime();
                last = lines.readLine();
                assertNotNull(last, () -> "the program ended by itself: " + said());
            }
            // Within the save that follows, or a little later.
            long end = System.nanoTime() + random.nextLong(1 + 2 * (System.nanoTime() - before));
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            // By its handle: the process itself would close its output, of which the end is still to be read.
            child.toHandle().destroyForcibly();
            child.waitFor();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line.endsWith(RestlessSaver.WHOLE) ? line : last;
            }
            return Integer.parseInt(last.substring(0, last.length() - RestlessSaver.WHOLE.length()));
        } finally {
            child.destroyForcibly();
        }
    }

    private String said() {
        try {
            return Files.readString(messages);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** The bundles of this test: archives, and the folders into which a build compiles. */
    private static String classPath() {
        return Arrays.stream(FrameworkUtil.getBundle(DossierSession.class).getBundleContext().getBundles())
                .map(bundle -> FileLocator.getBundleFileLocation(bundle).orElseThrow().toPath())
                .flatMap(place -> Stream.of(place, place.resolve("target/classes"), place.resolve("bin")))
                .filter(Files::exists).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private void leftoversGoWithALaterSave() throws IOException, CoreException {
        Instant old = Instant.now().minus(TemporaryFiles.LIFE).minusSeconds(60);
        for (Path each : files()) {
            Files.setLastModifiedTime(each, FileTime.from(old));
        }
        new DossierSession(file).save();
        assertEquals(List.of(file), files());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
