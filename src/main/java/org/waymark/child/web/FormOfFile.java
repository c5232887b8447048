package org.waymark.child.web;

import java.util.Collection;
import java.util.List;
import org.waymark.access.Kept;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildFile;
import org.waymark.web.FormPage;
import org.waymark.web.forms.Form;

/** A form about one child, reached from their file and leading back to it. */
interface FormOfFile extends FormPage, ShowsChildren {
    Kept kept();

    ChildFile file();

    @Override
    default Form form() {
        return kept().form();
    }

    @Override
    default String back() {
        return "/files/" + file().reference();
    }

    @Override
    default Collection<ChildId> childrenShown() {
        return List.of(file().child());
    }
}
