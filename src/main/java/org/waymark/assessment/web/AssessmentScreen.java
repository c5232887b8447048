package org.waymark.assessment.web;

import java.util.Collection;
import org.waymark.access.Kept;
import org.waymark.access.ShowsChildren;
import org.waymark.assessment.AssessmentView;
import org.waymark.casefile.ChildId;
import org.waymark.web.FormPage;
import org.waymark.web.forms.Form;

/** A page of one assessment. */
public interface AssessmentScreen extends FormPage, ShowsChildren {
    Kept kept();

    AssessmentView assessment();

    @Override
    default Form form() {
        return kept().form();
    }

    @Override
    default Collection<ChildId> childrenShown() {
        return assessment().childrenShown();
    }

    @Override
    default String back() {
        return path();
    }

    default AssessmentView.Head head() {
        return assessment().head();
    }

    default String path() {
        return "/assessments/" + head().id();
    }

    /** Where what is typed into a form of this kind is kept. */
    default String draft(String kind) {
        return "/drafts/" + kind + "/" + head().id();
    }

    default boolean isOpen() {
        return head().state().isOpen();
    }
}
