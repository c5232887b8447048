package org.waymark.web.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** One task of a list; without {@code href} it cannot be started yet. */
@Options
public record TaskItem(
        Words title,
        @Nullable Hint hint,
        TaskStatus status,
        @Nullable String href,
        @Nullable String classes)
        implements TaskItemBuilder.With {

    public static TaskItem of(String title, String href, TaskStatus status) {
        return new TaskItem(Words.of(title), null, status, href, null);
    }

    public static TaskItem waiting(String title, TaskStatus status) {
        return new TaskItem(Words.of(title), null, status, null, null);
    }

    public TaskItem hint(String text) {
        return withHint(Hint.of(text));
    }

    public TaskItem hint(Content html) {
        return withHint(Hint.of(html));
    }

    public boolean isLink() {
        return href != null && !href.isEmpty();
    }
}
