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

    /**
     * Of a description that is to be matched, or no longer to be.
     *
     * @throws org.waymark.web.NotFound when there is none, or this person does not hold all of it
     */
    @Transactional(readOnly = true)
    public ChildId childToMatch(CaseReference reference) {
        return pages.childToMatch(reference);
    }
}
