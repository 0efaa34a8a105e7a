/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.salvage;

import java.io.IOException;
import java.nio.file.Path;

import org.claimbench.core.internal.Messages;
import org.claimbench.core.store.DossierStore;
import org.claimbench.core.store.ParserLimits;
import org.claimbench.model.Dossier;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads what can be read of a damaged or partly unknown dossier. As careful as {@link DossierStore} (no DOCTYPE, no
 * network, the same limits), but it leaves out and names what the store refuses. Behind a break it goes on with the
 * next claim, source or other part of the dossier. The damaged file is never touched.
 */
public final class Salvage {

    private static final int MOST_BREAKS = 1000;

    private final Losses losses = new Losses();
    private final References references = new References(losses);
    private final SalvageHandler handler = new SalvageHandler(losses, references);
    private final Path file;
    private final Parts parts;

    private Salvage(Path file) throws CoreException {
        this.file = file;
        parts = new Parts(ReadableText.of(DossierStore.bytes(file), losses));
    }

    /**
     * Reads a file. Usable from any thread.
     *
     * @param file
     *            damaged or not; is not changed
     * @return what could be read, and what could not
     * @throws CoreException
     *             with one sentence for the user, when nothing of it can be read as a dossier
     */
    public static Salvaged read(Path file) throws CoreException {
        return new Salvage(file).run();
    }

    private Salvaged run() throws CoreException {
        int doctype = parts.doctype();
        if (doctype > 0) {
            throw refused(Messages.Store_doctype, doctype);
        }
        for (int breaks = 0; breaks < MOST_BREAKS && goesOn(parse()); breaks++) {
            handler.goOn(parts.linesPassed());
        }
        Dossier dossier = handler.dossier();
        if (dossier == null) {
            throw refused(Messages.Salvage_nothing, 0);
        }
        references.resolve();
        return new Salvaged(file, dossier, losses.all());
    }

    /** Names a break, and looks for a part behind it. */
    private boolean goesOn(int broken) {
        if (broken == 0) {
            return false;
        }
        if (handler.ended()) {
            losses.add(broken, Messages.Salvage_behind);
            return false;
        }
        boolean partIsRead = handler.lastPart() == broken;
        String place = handler.breakOff(String.valueOf(file.getFileName()));
        boolean more = parts.next(partIsRead ? broken + 1 : broken);
        losses.add(broken, more ? Messages.Salvage_breakUntil : Messages.Salvage_break, place, parts.linesPassed() + 1);
        return more;
    }

    /** Says in which line the file breaks, or 0 when it was read to its end. */
    // Fuzzing found unchecked exceptions in XML parsers; all of them mean "damaged file".
    @SuppressWarnings("checkstyle:IllegalCatch")
    private int parse() throws CoreException {
        try {
            ParserLimits.parser().parse(parts.rest(), handler);
            return 0;
        } catch (SalvageHandler.NotADossier e) {
            throw refused(Messages.Store_notADossier, 0);
        } catch (SAXParseException e) {
            return Math.max(parts.linesPassed() + e.getLineNumber(), handler.line());
        } catch (SAXException | IOException | RuntimeException e) {
            return handler.line();
        }
    }

    private CoreException refused(String pattern, int line) {
        return new CoreException(Status.error(NLS.bind(pattern, file.getFileName(), line)));
    }
}
