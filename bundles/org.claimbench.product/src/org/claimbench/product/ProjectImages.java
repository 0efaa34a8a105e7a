/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.product;

import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;

/** The images under which the platform's views look for projects; an IDE declares them, and so does this program. */
final class ProjectImages {

    private static final String UI = "org.claimbench.ui"; //$NON-NLS-1$
    private static final String FOLDER = "icons/light/review-queue.svg"; //$NON-NLS-1$

    private ProjectImages() {
    }

    static void declare(IWorkbenchConfigurer configurer) {
        for (String id : new String[] {IDE.SharedImages.IMG_OBJ_PROJECT, IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED}) {
            ResourceLocator.imageDescriptorFromBundle(UI, FOLDER)
                    .ifPresent(image -> configurer.declareImage(id, image, true));
        }
    }
}
