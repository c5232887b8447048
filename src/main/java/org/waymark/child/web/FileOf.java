package org.waymark.child.web;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;

/** The child of a file, before a command about that child. */
@Component("fileOfChild")
class FileOf {
    private final FilePages pages;

    FileOf(FilePages pages) {
        this.pages = pages;
    }

    /**
     * @throws org.waymark.web.NotFound when there is none, or none for this person
     */
    @Transactional(readOnly = true)
    public ChildId child(CaseReference reference) {
        return pages.child(reference);
    }
}
