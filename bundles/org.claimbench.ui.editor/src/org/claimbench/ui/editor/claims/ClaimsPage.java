/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.claims;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.claimbench.model.Claim;
import org.claimbench.presentation.DossierListener;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.claims.ClaimEdits;
import org.claimbench.presentation.claims.ClaimRow;
import org.claimbench.presentation.claims.ClaimsPresenter;
import org.claimbench.ui.Palette;
import org.claimbench.ui.editor.internal.Messages;
import org.claimbench.ui.editor.page.DossierPage;
import org.claimbench.ui.widgets.Named;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/** The page of all claims: what narrows the list above, the table, and below it what is selected. */
public final class ClaimsPage implements DossierPage {

    private static final int MARGIN = 12;
    private static final int GAP = 6;

    private final DossierPresenter dossier;
    private final ClaimsPresenter claims;
    private final Composite page;
    private final FilterBar bar;
    private final Composite place;
    private final StackLayout stack = new StackLayout();
    private final ClaimTable table;
    private final EmptyList noClaims;
    private final EmptyList noneFits;
    private final Label counts;
    private boolean outdated;
    private final DossierListener follower = new DossierListener() {
        @Override
        public void dossierChanged() {
            changed();
        }

        @Override
        public void claimChanged() {
            showClaimInHand();
        }
    };
    private final IPropertyChangeListener themeFollower = event -> {
        if (event.getProperty().startsWith(Palette.PREFIX)
                || IThemeManager.CHANGE_CURRENT_THEME.equals(event.getProperty())) {
            changed();
        }
    };

    /**
     * @param parent
     *            that the page fills
     * @param dossier
     *            whose claims are listed
     */
    public ClaimsPage(Composite parent, DossierPresenter dossier) {
        this.dossier = dossier;
        claims = new ClaimsPresenter(dossier);
        ClaimEdits edits = new ClaimEdits(dossier.session());
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        bar = new FilterBar(page, claims, this::filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        place = new Composite(page, SWT.NONE);
        place.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
        table = new ClaimTable(place, claims, edits, this::tell);
        ClaimChoices choices = new ClaimChoices(table.table(), dossier, this::tell);
        ClaimKeys keys = new ClaimKeys(dossier, claims, table, choices);
        new ClaimMenu(table, choices, keys).hang();
        new ViewMenu(table, claims).hang(bar.button(Messages.Claims_view));
        noClaims = new EmptyList(place, Messages.Claims_none, Messages.Claims_toText, keys::show);
        noneFits = new EmptyList(place, Messages.Claims_noneFits, Messages.Claims_showAll, bar::clear);
        counts = foot();
        table.viewer().addPostSelectionChangedListener(event -> selected());
        dossier.addListener(follower);
        PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeFollower);
        page.addDisposeListener(event -> dispose());
        bar.refresh();
        show();
    }

    private void dispose() {
        dossier.removeListener(follower);
        PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeFollower);
    }

    private Label foot() {
        Composite foot = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(MARGIN, GAP).spacing(MARGIN, 0).applyTo(foot);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        Label told = new Label(foot, SWT.NONE);
        told.setData("org.claimbench.field", "claims.counts"); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(told);
        Label hint = new Label(foot, SWT.NONE);
        hint.setText(Messages.Claims_keys);
        hint.setForeground(Palette.secondary());
        Button change = new Button(foot, SWT.PUSH);
        change.setText(Messages.Claims_change);
        Named.give(change, "claims.change", Messages.Claims_changeName); //$NON-NLS-1$
        change.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            table.table().getMenu().setLocation(change.toDisplay(0, change.getSize().y));
            table.table().getMenu().setVisible(true);
        }));
        return told;
    }

    @Override
    public void setFocus() {
        if (outdated) {
            read();
        }
        showClaimInHand();
        Control top = stack.topControl;
        if (top == table.control()) {
            table.table().setFocus();
        } else if (top == noClaims.control()) {
            noClaims.setFocus();
        } else {
            bar.words().setFocus();
        }
    }

    /**
     * The row below the claim in hand that somebody has to work on, or else the first such row.
     *
     * @param open
     *            whether somebody has to work on a claim
     * @return empty when no other row is open
     */
    public Optional<Claim> next(Predicate<Claim> open) {
        return claims.next(dossier.inHand().claim(), open);
    }

    // Nothing is worth reading ten thousand claims while nobody looks at them.
    private void changed() {
        if (page.isVisible()) {
            read();
        } else {
            outdated = true;
        }
    }

    private void read() {
        outdated = false;
        claims.read();
        bar.refresh();
        show();
    }

    private void filter() {
        claims.arrange();
        show();
    }

    private void show() {
        table.refresh();
        EmptyList empty = claims.total() == 0 ? noClaims : noneFits;
        Control top = claims.lines().isEmpty() ? empty.control() : table.control();
        if (stack.topControl != top) {
            stack.topControl = top;
            place.layout();
        }
        tell(Status.OK_STATUS);
    }

    private void selected() {
        if (table.isRefreshing()) {
            return;
        }
        List<ClaimRow> rows = table.selected();
        Claim inHand = dossier.inHand().claim();
        if (!rows.isEmpty() && rows.stream().noneMatch(row -> row.claim() == inHand)) {
            dossier.inHand().take(rows.get(0).claim());
        }
        tell(Status.OK_STATUS);
    }

    private void showClaimInHand() {
        Claim claim = dossier.inHand().claim();
        if (page.isVisible() && claim != null && table.selected().stream().noneMatch(row -> row.claim() == claim)) {
            table.select(claim);
            tell(Status.OK_STATUS);
        }
    }

    private void tell(IStatus status) {
        boolean refused = status.matches(IStatus.WARNING | IStatus.ERROR);
        String words = NLS.bind(Messages.Claims_counts,
                new Object[] {claims.shown(), claims.total(), table.selected().size()});
        counts.setText(refused ? status.getMessage() : words);
    }
}
