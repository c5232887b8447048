package org.waymark.bundles;

import java.util.UUID;

/** Where uploaded documents are read again when a copy is made. */
@FunctionalInterface
interface Originals {
    /**
     * @throws org.waymark.web.RuleBroken DOCUMENT_IS_GONE when it was withdrawn, or is not for this
     *     person
     */
    byte[] content(UUID document);
}
