package org.waymark.web.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** How far a task is: a tag where something is left to do, plain words where nothing is. */
@Options
public record TaskStatus(
        @Nullable Tag tag, @Nullable String text, @Nullable Content html, @Nullable String classes)
        implements Worded, TaskStatusBuilder.With {

    public static TaskStatus of(String text) {
        return TaskStatusBuilder.builder().text(text).build();
    }

    public static TaskStatus of(Tag tag) {
        return TaskStatusBuilder.builder().tag(tag).build();
    }

    /** Several tags, or words and tags. */
    public static TaskStatus of(Content html) {
        return TaskStatusBuilder.builder().html(html).build();
    }

    /** Nothing can be done about it yet. */
    public static TaskStatus notYet(String text) {
        return of(text).withClasses("govuk-task-list__status--cannot-start-yet");
    }

    public Content shown() {
        return tag == null ? content() : tag;
    }
}
