/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.html;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.claimbench.intake.internal.Blank;
import org.claimbench.intake.internal.Draft;
import org.claimbench.intake.internal.Messages;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds when a page was published. Only a time with a zone counts. Where the same instant is given in UTC and in
 * another zone, the other is the one of the newsroom, in which its “Tuesday” is meant.
 */
final class PublishedTimes {

    private static final List<String> METAS = List.of("article:published_time", "og:article:published_time",
            "og:published_time", "datePublished", "parsely-pub-date", "sailthru.date", "date.issued", "dcterms.created",
            "dcterms.date", "dc.date.issued", "dc.date", "pubdate", "publish-date", "publishdate", "publication_date",
            "cXenseParse:recs:publishtime", "date");
    private static final List<DateTimeFormatter> FORMS = List.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME,
            new DateTimeFormatterBuilder().append(DateTimeFormatter.ISO_LOCAL_DATE).appendLiteral('T')
                    .append(DateTimeFormatter.ISO_LOCAL_TIME).appendPattern("XX").toFormatter(Locale.ENGLISH),
            DateTimeFormatter.RFC_1123_DATE_TIME);

    private final Document page;
    private final LinkedData data;

    PublishedTimes(Document page, LinkedData data) {
        this.page = page;
        this.data = data;
    }

    /** Null where the page gives none with a zone; a note then tells what it gives. */
    @Nullable
    OffsetDateTime find(Draft draft) {
        List<String> told = told();
        List<OffsetDateTime> times = told.stream().map(PublishedTimes::parse).flatMap(List::stream).toList();
        if (times.isEmpty()) {
            told.stream().findFirst().ifPresent(text -> draft.note(NLS.bind(Messages.Note_noZone, text)));
            return null;
        }
        OffsetDateTime first = times.get(0);
        return times.stream().filter(time -> !time.getOffset().equals(ZoneOffset.UTC))
                .filter(time -> Math.abs(ChronoUnit.SECONDS.between(time, first)) < 60).findFirst().orElse(first);
    }

    private List<String> told() {
        List<String> told = new ArrayList<>();
        told.add(data.text("datePublished"));
        METAS.forEach(name -> told.add(Metas.of(page, name)));
        for (Element time : page.select("[itemprop=datePublished], time[pubdate], article time[datetime], "
                + "header time[datetime], main time[datetime]")) {
            told.add(time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content"));
        }
        // The only time on a page is its own, wherever it stands.
        if (page.select("time[datetime]").size() == 1) {
            told.add(page.select("time[datetime]").attr("datetime"));
        }
        return told.stream().map(Blank::line).filter(text -> !text.isEmpty()).toList();
    }

    private static List<OffsetDateTime> parse(String text) {
        String iso = text.matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:.*") ? text.replaceFirst(" ", "T").replace(" ", "")
                : text;
        for (DateTimeFormatter form : FORMS) {
            try {
                return List.of(form.parse(iso, OffsetDateTime::from).truncatedTo(ChronoUnit.SECONDS));
            } catch (DateTimeException e) {
                continue; // another form may fit
            }
        }
        return List.of();
    }
}
