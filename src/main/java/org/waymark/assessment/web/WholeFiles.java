package org.waymark.assessment.web;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildFile;
import org.waymark.child.ChildFiles;
import org.waymark.web.NotFound;

/** Files that the reader holds as a whole, not by one record in them. */
@Component("wholeFilesOfAssessment")
class WholeFiles {
    private final ChildFiles files;

    WholeFiles(ChildFiles files) {
        this.files = files;
    }

    @Transactional(readOnly = true)
    public ChildFile file(CaseReference reference) {
        return files.find(reference)
                .filter(f -> f.whole() && f.person() != null)
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public ChildId child(CaseReference reference) {
        return file(reference).child();
    }
}
