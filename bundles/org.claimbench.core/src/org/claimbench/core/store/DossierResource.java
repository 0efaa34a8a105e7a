/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.jdt.annotation.Nullable;
import org.xml.sax.InputSource;

/** XMI, tuned so that reading is linear and writing is canonical. */
final class DossierResource extends XMIResourceImpl {

    /** What some text editors put before the first character of UTF-8. */
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([^\"']*)"); //$NON-NLS-1$
    private static final int LONGEST_HEAD = 200;

    /** A little less than what comes in dossiers for each id: the map of ids need not grow while they are read. */
    private static final int BYTES_AN_ID = 256;

    private boolean reading;

    DossierResource(URI uri, int bytes) {
        super(uri);
        // With this map, references are resolved by look-up; without it, each one searches the whole tree.
        setIntrinsicIDToEObjectMap(HashMap.newHashMap(bytes / BYTES_AN_ID));
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new StrictLoad(createXMLHelper(), new ReadIds(getIntrinsicIDToEObjectMap()));
    }

    @Override
    protected XMLLoad createXMLLoad(@Nullable Map<?, ?> options) {
        return createXMLLoad();
    }

    void read(byte[] bytes, LoadTime time) throws IOException {
        int mark = Arrays.mismatch(bytes, MARK) == MARK.length ? MARK.length : 0;
        checkEncoding(
                new String(bytes, mark, Math.min(LONGEST_HEAD, bytes.length - mark), StandardCharsets.ISO_8859_1));
        InputStream text = new ByteArrayInputStream(bytes, mark, bytes.length - mark);
        reading = true;
        try {
            // Java's decoder is faster than the parser's, and as strict.
            load(new InputSource(new InputStreamReader(text, StandardCharsets.UTF_8.newDecoder())), loadOptions(time));
        } finally {
            reading = false;
        }
    }

    private static void checkEncoding(String head) throws UnsupportedEncodingException {
        Matcher declared = ENCODING.matcher(head);
        if (declared.lookingAt() && !declared.group(1).equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            throw new UnsupportedEncodingException(declared.group(1));
        }
    }

    // All references of a file are ids: no need to look for what else they might be.
    @Override
    public @Nullable EObject getEObject(@Nullable String id) {
        return reading ? getIntrinsicIDToEObjectMap().get(id) : super.getEObject(id);
    }

    // Reading fills the map itself, where it can tell that an id is used twice.
    @Override
    protected boolean isAttachedDetachedHelperRequired() {
        return !reading && super.isAttachedDetachedHelperRequired();
    }

    private static Map<Object, Object> loadOptions(LoadTime time) {
        Map<Object, Object> options = new HashMap<>();
        options.put(LoadTime.class, time);
        options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
        options.put(XMLResource.OPTION_USE_PACKAGE_NS_URI_AS_LOCATION, Boolean.FALSE);
        options.put(XMLResource.OPTION_PARSER_FEATURES, ParserLimits.features());
        options.put(XMLResource.OPTION_PARSER_PROPERTIES, ParserLimits.properties());
        return options;
    }

    /** The options under which the same dossier is the same bytes on every machine. */
    static Map<Object, Object> saveOptions() {
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_EXTENDED_META_DATA, Boolean.TRUE);
        options.put(XMLResource.OPTION_ENCODING, StandardCharsets.UTF_8.name());
        options.put(Resource.OPTION_LINE_DELIMITER, "\n"); //$NON-NLS-1$
        // So narrow that every attribute gets a line of its own, and a difference shows one thing a line.
        options.put(XMLResource.OPTION_LINE_WIDTH, Integer.valueOf(1));
        return options;
    }
}
