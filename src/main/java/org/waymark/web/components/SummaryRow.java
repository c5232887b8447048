package org.waymark.web.components;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One fact of a summary list. */
@Options
public record SummaryRow(
        @Nullable String classes, Words key, Words value, @Nullable Actions actions)
        implements SummaryRowBuilder.With {

    public SummaryRow {
        key = key == null ? Words.NONE : key;
        value = value == null ? Words.NONE : value;
    }

    public static SummaryRow of(String key, String value) {
        return new SummaryRow(null, Words.of(key), Words.of(value), null);
    }

    public static SummaryRow of(String key, Content value) {
        return new SummaryRow(null, Words.of(key), Words.of(value), null);
    }

    public SummaryRow action(Action action) {
        return withActions(new Actions(Lists.and(actionItems(), action), null));
    }

    public List<Action> actionItems() {
        return actions == null ? List.of() : actions.items();
    }
}
