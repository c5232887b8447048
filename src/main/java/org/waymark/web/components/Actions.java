package org.waymark.web.components;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The actions of a row or a card. */
@Options
public record Actions(List<Action> items, @Nullable String classes) implements ActionsBuilder.With {

    public Actions {
        items = Lists.orEmpty(items);
    }
}
