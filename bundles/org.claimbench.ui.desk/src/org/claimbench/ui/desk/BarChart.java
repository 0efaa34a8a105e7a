/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.desk;

import java.util.List;
import java.util.stream.Collectors;

import org.claimbench.ui.Palette;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;

/** How many claims there are of each sort: a bar each, from the top, with its number. */
final class BarChart {

    private final Chart chart;
    private final String title;
    private String spoken = ""; //$NON-NLS-1$

    /**
     * A bar.
     *
     * @param name
     *            what is counted
     * @param count
     *            how many
     * @param colour
     *            of the bar; the name tells the same
     */
    record Bar(String name, int count, Color colour) {

        String words() {
            return name + "  " + count; //$NON-NLS-1$
        }
    }

    BarChart(Composite parent, String title) {
        this.title = title;
        chart = new Chart(parent, SWT.NONE);
        // Names stand beside their bars.
        chart.setOrientation(SWT.VERTICAL);
        chart.getLegend().setVisible(false);
        chart.getTitle().setText(title);
        chart.getTitle().setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTitle().setVisible(false);
            axis.getGrid().setStyle(LineStyle.NONE);
        }
        chart.getAxisSet().getYAxis(0).getTick().setVisible(false);
        // Bars are nothing to a screen reader; what they tell is.
        chart.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            @NonNullByDefault({}) // the platform says nothing about null
            public void getName(AccessibleEvent event) {
                event.result = spoken;
            }
        });
    }

    Control control() {
        return chart;
    }

    /** What is told to people who hear the screen. */
    String spoken() {
        return spoken;
    }

    /**
     * Shows bars.
     *
     * @param bars
     *            at least one: the chart cannot be drawn without
     */
    void show(List<Bar> bars) {
        spoken = title + ": " + bars.stream().map(Bar::words).collect(Collectors.joining(", ")); //$NON-NLS-1$ //$NON-NLS-2$
        for (ISeries<?> old : chart.getSeriesSet().getSeries()) {
            chart.getSeriesSet().deleteSeries(old.getId());
        }
        paint();
        // A series each, for the colours; of the others it has nothing.
        for (int place = 0; place < bars.size(); place++) {
            add(bars, place);
        }
        IAxis names = chart.getAxisSet().getXAxis(0);
        names.setCategorySeries(bars.stream().map(Bar::words).toArray(String[]::new));
        names.enableCategory(true);
        names.setReversed(true);
        names.adjustRange();
        // Where there is nothing, an axis still needs an end.
        int highest = bars.stream().mapToInt(Bar::count).max().orElse(0);
        chart.getAxisSet().getYAxis(0).setRange(new Range(0, Math.max(1, highest)));
        chart.redraw();
    }

    private void add(List<Bar> bars, int place) {
        double[] heights = new double[bars.size()];
        heights[place] = bars.get(place).count();
        IBarSeries<?> series = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR,
                Integer.toString(place));
        series.setYSeries(heights);
        series.setBarColor(bars.get(place).colour());
        series.enableStack(true);
    }

    private void paint() {
        chart.setBackground(Palette.paper());
        chart.getPlotArea().setBackground(Palette.paper());
        chart.getTitle().setForeground(Palette.text());
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTick().setForeground(Palette.text());
        }
    }
}
