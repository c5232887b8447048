package org.waymark.web.components;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts about one thing, each with its name and what can be done about it. */
@Options
public record SummaryList(
        List<SummaryRow> rows,
        @Nullable SummaryCard card,
        @Nullable String classes,
        Attributes attributes)
        implements Component, SummaryListBuilder.With {

    public SummaryList {
        rows = Lists.orEmpty(rows);
        attributes = Attributes.orNone(attributes);
    }

    public static SummaryList of(SummaryRow... rows) {
        return SummaryListBuilder.builder().rows(List.of(rows)).build();
    }

    public SummaryList row(SummaryRow row) {
        return withRows(Lists.and(rows, row));
    }

    public SummaryList row(String key, String value) {
        return row(SummaryRow.of(key, value));
    }

    public SummaryList row(String key, Content value) {
        return row(SummaryRow.of(key, value));
    }

    public SummaryList row(String key, String value, Action action) {
        return row(SummaryRow.of(key, value).action(action));
    }

    public SummaryList row(String key, Content value, Action action) {
        return row(SummaryRow.of(key, value).action(action));
    }

    /** In a frame with this title. */
    public SummaryList card(String title, Action... actions) {
        return withCard(
                new SummaryCard(
                        Words.of(title),
                        new Actions(List.of(actions), null),
                        null,
                        Attributes.NONE));
    }

    public @Nullable Words cardTitle() {
        return card == null ? null : card.title();
    }

    public @Nullable String noActions(SummaryRow row) {
        return row.actions() == null
                        && rows.stream().anyMatch(other -> !other.actionItems().isEmpty())
                ? "govuk-summary-list__row--no-actions"
                : null;
    }
}
