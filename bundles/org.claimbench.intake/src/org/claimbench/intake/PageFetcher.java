/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.claimbench.intake.internal.Limits;
import org.claimbench.intake.internal.Messages;
import org.claimbench.intake.internal.Refusal;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Fetches one page, because a person asked for it: that address and where it redirects to, and nothing that the page
 * points to. No cookies are kept and no script runs. A person waits for it.
 */
public final class PageFetcher {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    /** So often somebody may give up. */
    private static final Duration PATIENCE = Duration.ofMillis(100);
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w:.-]+)");
    private static final int OK = 200;

    private PageFetcher() {
    }

    /**
     * Whether a word is an address that can be fetched, and no file.
     *
     * @param word
     *            as typed
     */
    public static boolean isAddress(String word) {
        return word.regionMatches(true, 0, "http://", 0, 7) || word.regionMatches(true, 0, "https://", 0, 8);
    }

    /**
     * Fetches and reads it.
     *
     * @param address
     *            of http or https
     * @return the article with the bytes as they came
     * @throws CoreException
     *             with one sentence for a person when it is no address, does not answer in time, refuses, is too large
     *             or holds no article
     */
    public static Incoming fetch(String address) throws CoreException {
        return fetch(address, new NullProgressMonitor());
    }

    /**
     * Fetches and reads it, until somebody gives up.
     *
     * @param address
     *            of http or https
     * @param monitor
     *            may be cancelled from another thread
     * @return the article with the bytes as they came
     * @throws CoreException
     *             with one sentence for a person when it is no address, does not answer in time, refuses, is too large
     *             or holds no article; with a status of {@link IStatus#CANCEL} when it was cancelled
     */
    public static Incoming fetch(String address, IProgressMonitor monitor) throws CoreException {
        URI uri = uri(address);
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(LONGEST)
                .followRedirects(HttpClient.Redirect.NORMAL).build()) {
            HttpRequest request = HttpRequest.newBuilder(uri).timeout(LONGEST).header("User-Agent", "Claimbench")
                    .header("Accept", "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5")
                    .build();
            return read(answer(client, request, monitor), address);
        } catch (HttpTimeoutException e) {
            throw Refusal.because(e, Messages.Fetch_tooSlow, address, LONGEST.toSeconds());
        } catch (IOException e) {
            throw Refusal.because(e, Messages.Fetch_failed, address);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.because(e, Messages.Fetch_failed, address);
        }
    }

    private static HttpResponse<InputStream> answer(HttpClient client, HttpRequest request, IProgressMonitor monitor)
            throws IOException, InterruptedException, CoreException {
        CompletableFuture<HttpResponse<InputStream>> answer = client.sendAsync(request,
                HttpResponse.BodyHandlers.ofInputStream());
        while (true) {
            try {
                return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (monitor.isCanceled()) {
                    answer.cancel(true);
                    client.shutdownNow();
                    throw new CoreException(Status.CANCEL_STATUS);
                }
            } catch (ExecutionException e) {
                throw e.getCause() instanceof IOException reason ? reason : new IOException(e.getCause());
            }
        }
    }

    private static URI uri(String address) throws CoreException {
        try {
            URI uri = new URI(address);
            if (isAddress(address) && uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw Refusal.because(e, Messages.Fetch_noAddress, address);
        }
        throw Refusal.because(Messages.Fetch_noAddress, address);
    }

    private static Incoming read(HttpResponse<InputStream> answer, String address) throws IOException, CoreException {
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != OK) {
                throw Refusal.because(Messages.Fetch_refused, address, answer.statusCode());
            }
            byte[] bytes = body.readNBytes(Limits.PAGE + 1);
            if (bytes.length > Limits.PAGE) {
                throw Refusal.tooLarge(address, bytes.length, Limits.PAGE);
            }
            String from = answer.uri().toString();
            String type = answer.headers().firstValue("Content-Type").orElse("");
            return Incoming.fetched(article(bytes, name(answer.uri(), type), from, type), bytes, from);
        }
    }

    private static Article article(byte[] bytes, String name, String from, String type) throws CoreException {
        return name.endsWith(".html") ? new HtmlReader().read(bytes, name, from, charset(type))
                : ArticleReaders.read(bytes, name);
    }

    private static @Nullable String charset(String type) {
        Matcher matcher = CHARSET.matcher(type);
        return matcher.find() ? matcher.group(1) : null;
    }

    /** What a file of it would be called: the last part of the address, or the host. */
    private static String name(URI uri, String type) {
        String path = uri.getPath() == null ? "" : uri.getPath().replaceAll("/+$", "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        String stem = (last.isEmpty() ? uri.getHost() : last).replaceAll("[^\\p{L}\\p{N}._-]", "-");
        String ending = MediaTypes.ending(type);
        return stem.endsWith(ending) ? stem : stem + ending;
    }
}
