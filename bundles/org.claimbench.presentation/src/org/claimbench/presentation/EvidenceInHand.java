/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import org.claimbench.core.commands.PasteEvidence;
import org.claimbench.core.commands.SetStance;
import org.claimbench.model.Claim;
import org.claimbench.model.Evidence;
import org.claimbench.model.Stance;
import org.claimbench.presentation.internal.Messages;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** The evidence that bare keys mean: the last one of the claim in hand. */
public final class EvidenceInHand {

    private final DossierPresenter dossier;
    private final LastSource lastSource;
    private final String author;
    private final Clock clock;

    EvidenceInHand(DossierPresenter dossier, LastSource lastSource, String author, Clock clock) {
        this.dossier = dossier;
        this.lastSource = lastSource;
        this.author = author;
        this.clock = clock;
    }

    /**
     * Makes evidence of what was copied elsewhere: an address becomes its source, everything else its excerpt.
     *
     * @param clipboard
     *            text
     * @return OK, or a warning that says why not
     */
    public IStatus paste(String clipboard) {
        Claim claim = dossier.inHand().claim();
        if (claim == null) {
            return new Status(IStatus.WARNING, EvidenceInHand.class, Messages.Paste_noClaim);
        }
        Optional<URI> address = address(clipboard.strip());
        PasteEvidence paste = new PasteEvidence(claim, address.isPresent() ? "" : clipboard, //$NON-NLS-1$
                address.map(URI::toString).orElse(""), address.map(EvidenceInHand::title).orElse(""), author, //$NON-NLS-1$ //$NON-NLS-2$
                clock.instant());
        IStatus status = dossier.session().execute(paste);
        Evidence made = paste.evidence();
        lastSource.use(made == null ? null : made.getSource());
        return status;
    }

    private static Optional<URI> address(String words) {
        try {
            URI uri = new URI(words);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT); //$NON-NLS-1$
            boolean page = (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null; //$NON-NLS-1$ //$NON-NLS-2$
            return page ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty(); // then it is words
        }
    }

    private static String title(URI address) {
        String host = address.getHost();
        return host.startsWith("www.") ? host.substring("www.".length()) : host; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /**
     * Says how it bears on the claim.
     *
     * @param stance
     *            of the last evidence
     * @return OK, or a warning that says why not
     */
    public IStatus stance(Stance stance) {
        Evidence last = last();
        if (last == null) {
            return noEvidence();
        }
        return last.getStance() == stance ? Status.OK_STATUS : dossier.session().execute(new SetStance(last, stance));
    }

    /**
     * Lets a person pick the excerpt in what is kept of the source.
     *
     * @return OK, or a warning that says why not
     */
    public IStatus pickExcerpt() {
        Evidence last = last();
        return last == null ? noEvidence() : new EvidencePresenter(dossier, last).pickExcerpt();
    }

    /**
     * What is kept of the source.
     *
     * @return empty when nothing is
     */
    public Optional<OriginalFile> original() {
        Evidence last = last();
        return last == null ? Optional.empty() : new EvidencePresenter(dossier, last).original();
    }

    /** How the last evidence bears on the claim, in words; empty where there is none. */
    public String stanceWords() {
        Evidence last = last();
        String source = last == null ? "" : new EvidencePresenter(dossier, last).source(); //$NON-NLS-1$
        return last == null ? "" : NLS.bind(source.isEmpty() ? Messages.Stance_isSo : Messages.Stance_isSoBy, //$NON-NLS-1$
                Words.of(last.getStance()), source);
    }

    /** Whether nobody has said yet from which source the last evidence is. */
    public boolean needsSource() {
        Evidence last = last();
        return last != null && last.getSearch() == null && new EvidencePresenter(dossier, last).source().isEmpty();
    }

    /** What to say of evidence that was pasted: from which source it is, and which key is next. */
    public String pastedWords() {
        Evidence last = last();
        return last == null ? "" : NLS.bind(Messages.Paste_done, needsSource() ? Messages.Paste_noSource //$NON-NLS-1$
                : '“' + new EvidencePresenter(dossier, last).source() + '”');
    }

    private IStatus noEvidence() {
        IStatus refusal = dossier.inHand().refusal();
        return refusal.isOK() ? new Status(IStatus.WARNING, EvidenceInHand.class, Messages.Stance_noEvidence)
                : refusal;
    }

    private @Nullable Evidence last() {
        Claim claim = dossier.inHand().claim();
        return claim == null || claim.getEvidence().isEmpty() ? null : claim.getEvidence().getLast();
    }
}
