/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal;

import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** What made the report. */
public final class Product {

    private Product() {
    }

    /** Name and version, without the part that differs from build to build. */
    public static String name() {
        Bundle bundle = FrameworkUtil.getBundle(Product.class);
        Version version = bundle == null ? Version.emptyVersion : bundle.getVersion();
        return NLS.bind(Messages.Product_name,
                new Object[] {version.getMajor(), version.getMinor(), version.getMicro()});
    }
}
