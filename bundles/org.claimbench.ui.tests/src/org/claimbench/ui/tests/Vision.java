/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.tests;

import org.claimbench.ui.Contrast;
import org.eclipse.swt.graphics.RGB;

/**
 * How people see colours: as most do, and as those to whose eyes one of the three kinds of cones is wanting. The
 * matrices, for linear sRGB at full severity, are those of G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, A
 * Physiologically-based Model for Simulation of Color Vision Deficiency, IEEE Transactions on Visualization and
 * Computer Graphics 15 (2009), table 1.
 */
enum Vision {

    USUAL(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
    PROTANOPIA(new double[][] {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216},
            {-0.003882, -0.048116, 1.051998}}),
    DEUTERANOPIA(new double[][] {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413},
            {-0.011820, 0.042940, 0.968881}}),
    TRITANOPIA(new double[][] {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602},
            {0.004733, 0.691367, 0.303900}});

    /** A difference in CIELAB that is just noticed (M. Mahy and others, Color Research and Application 19, 1994). */
    static final double JUST_NOTICED = 2.3;

    /** Linear sRGB to CIE XYZ, D65 (IEC 61966-2-1), each row divided by the white's value. */
    private static final double[][] XYZ = {{0.4124 / 0.9505, 0.3576 / 0.9505, 0.1805 / 0.9505},
            {0.2126, 0.7152, 0.0722}, {0.0193 / 1.0890, 0.1192 / 1.0890, 0.9505 / 1.0890}};

    private final double[][] matrix;

    Vision(double[][] matrix) {
        this.matrix = matrix;
    }

    /** How far two colours are apart to these eyes: the distance in CIELAB. */
    double distance(RGB one, RGB other) {
        double[] a = lab(one);
        double[] b = lab(other);
        return Math.sqrt(square(a[0] - b[0]) + square(a[1] - b[1]) + square(a[2] - b[2]));
    }

    private static double square(double value) {
        return value * value;
    }

    private double[] lab(RGB colour) {
        double[] light = {Contrast.linear(colour.red), Contrast.linear(colour.green), Contrast.linear(colour.blue)};
        double[] seen = times(matrix, light);
        for (int i = 0; i < seen.length; i++) {
            seen[i] = Math.clamp(seen[i], 0, 1);
        }
        double[] white = times(XYZ, seen);
        double x = lightness(white[0]);
        double y = lightness(white[1]);
        double z = lightness(white[2]);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double lightness(double value) {
        return value > 216.0 / 24389 ? Math.cbrt(value) : (24389.0 / 27 * value + 16) / 116;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] result = new double[matrix.length];
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column < vector.length; column++) {
                result[row] += matrix[row][column] * vector[column];
            }
        }
        return result;
    }
}
