package org.waymark.child.web;

import java.util.Objects;
import org.waymark.access.Kept;
import org.waymark.child.ChildFile;
import org.waymark.web.Frame;

/** Adds what has become known of a child. Nothing is overwritten: what was told first stays. */
public record DetailsPage(Frame frame, Kept kept, ChildFile file) implements FormOfFile {
    public static final String DRAFT = "child-details";

    @Override
    public String title() {
        return "Add details of the child";
    }

    public ChildFile.Person child() {
        return Objects.requireNonNull(file.person());
    }
}
