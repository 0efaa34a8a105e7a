/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.revision;

import java.util.Locale;

import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.text.AnchorState;
import org.claimbench.ui.Icons;
import org.claimbench.ui.Palette;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;

/** How the state of a mark looks: a glyph, a colour and a manner of underlining, never by colour alone. */
final class StateLooks {

    private StateLooks() {
    }

    static Image glyph(AnchorState state) {
        return Icons.icon("glyphs/a-" + state.name().toLowerCase(Locale.ROOT)); //$NON-NLS-1$
    }

    /** The outcome whose line and colour stand for the state here, where no outcome is shown. */
    static OutcomeKind line(AnchorState state) {
        return switch (state) {
        case EXACT -> OutcomeKind.OK;
        case MOVED -> OutcomeKind.CONTEXT;
        case CHANGED -> OutcomeKind.QUERY;
        case AMBIGUOUS -> OutcomeKind.COPY_NOTE;
        case ORPHANED -> OutcomeKind.CUT;
        };
    }

    static Color strong(AnchorState state) {
        return Palette.strong(state == AnchorState.ORPHANED ? OutcomeKind.CHANGE : line(state));
    }

    /** The ground of the words; what is certain has none and stays quiet. */
    static Color tint(AnchorState state) {
        return switch (state) {
        case EXACT -> Palette.paper();
        case ORPHANED -> Palette.tint(OutcomeKind.CHANGE);
        default -> Palette.tint(line(state));
        };
    }
}
