/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a publication time; without a zone it would mean another moment on every machine, so that is refused. */
final class PublishedTime implements ITypeConverter<OffsetDateTime> {

    @Override
    @NonNullByDefault({}) // the interface says nothing about null
    public OffsetDateTime convert(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            String pattern = isLocal(text) ? Messages.Published_noZone : Messages.Published_noTime;
            throw new TypeConversionException(NLS.bind(pattern, text));
        }
    }

    private static boolean isLocal(String text) {
        try {
            TemporalAccessor time = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from,
                    java.time.LocalDateTime::from);
            return !(time instanceof OffsetDateTime);
        } catch (DateTimeException e) {
            return isDay(text);
        }
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
