/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.product;

import java.util.Map;

import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;

/** The images under which the platform's views look for projects and problems; an IDE declares them, so does this. */
final class PlatformImages {

    private static final String UI = "org.claimbench.ui"; //$NON-NLS-1$
    private static final String FOLDER = "icons/light/review-queue.svg"; //$NON-NLS-1$
    private static final String IDE_UI = "org.eclipse.ui.ide"; //$NON-NLS-1$

    // The platform keeps the names to itself; they have been the same since its views of markers were written.
    private static final Map<String, String> PROBLEMS = Map.of(//
            "IMG_OBJS_ERROR_PATH", "obj16/error_tsk.svg", //$NON-NLS-1$ //$NON-NLS-2$
            "IMG_OBJS_WARNING_PATH", "obj16/warn_tsk.svg", //$NON-NLS-1$ //$NON-NLS-2$
            "IMG_OBJS_INFO_PATH", "obj16/info_tsk.svg", //$NON-NLS-1$ //$NON-NLS-2$
            "IMG_OBJS_FIXABLE_ERROR", "obj16/quickfix_error_obj.svg", //$NON-NLS-1$ //$NON-NLS-2$
            "IMG_OBJS_FIXABLE_WARNING", "obj16/quickfix_warning_obj.svg", //$NON-NLS-1$ //$NON-NLS-2$
            "IMG_OBJS_FIXABLE_INFO", "obj16/quickfix_info_obj.svg", //$NON-NLS-1$ //$NON-NLS-2$
            "IMG_ETOOL_PROBLEMS_VIEW_ERROR", "eview16/problems_view_error.svg", //$NON-NLS-1$ //$NON-NLS-2$
            "IMG_ETOOL_PROBLEMS_VIEW_WARNING", "eview16/problems_view_warning.svg", //$NON-NLS-1$ //$NON-NLS-2$
            "IMG_ETOOL_PROBLEMS_VIEW_INFO", "eview16/problems_view_info.svg"); //$NON-NLS-1$ //$NON-NLS-2$

    private PlatformImages() {
    }

    static void declare(IWorkbenchConfigurer configurer) {
        for (String id : new String[] {IDE.SharedImages.IMG_OBJ_PROJECT, IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED}) {
            declare(configurer, id, UI, FOLDER);
        }
        PROBLEMS.forEach((id, file) -> declare(configurer, id, IDE_UI, "icons/full/" + file)); //$NON-NLS-1$
    }

    private static void declare(IWorkbenchConfigurer configurer, String id, String bundle, String file) {
        ResourceLocator.imageDescriptorFromBundle(bundle, file)
                .ifPresent(image -> configurer.declareImage(id, image, true));
    }
}
