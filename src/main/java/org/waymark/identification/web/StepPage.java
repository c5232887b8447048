package org.waymark.identification.web;

import java.util.Collection;
import java.util.List;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** One page of the journey. Its title names no child. */
public interface StepPage extends FormPage, ShowsChildren {
    At at();

    @Override
    default Frame frame() {
        return at().frame();
    }

    @Override
    default Form form() {
        return at().form();
    }

    @Override
    default String back() {
        return at().back();
    }

    @Override
    default Collection<ChildId> childrenShown() {
        return List.copyOf(at().known().keySet());
    }

    default String field(String name) {
        return at().field(name);
    }
}
