package org.waymark.protection.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.web.FormPage;
import org.waymark.web.components.Choice;

/** A page about one child with one or several forms. */
public interface ActPage extends FormPage, ShowsChildren {
    ChildShown child();

    @Override
    default Collection<ChildId> childrenShown() {
        return List.of(child().id());
    }

    /** The child's file, where this person may know of it. */
    default String file() {
        return child().reference() == null ? "/work" : "/files/" + child().reference();
    }

    /** Each value of an enum in its own words. */
    static <E extends Enum<E>> List<Choice> choices(
            E[] values, java.util.function.Function<E, String> words) {
        return Arrays.stream(values).map(v -> Choice.of(v.name(), words.apply(v))).toList();
    }
}
