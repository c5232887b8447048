package org.waymark.web.components;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be done, in an order of one's own, and how far each task is. */
@Options
public record TaskList(
        List<TaskItem> items,
        @Nullable String idPrefix,
        @Nullable String classes,
        Attributes attributes)
        implements Component, TaskListBuilder.With {

    public TaskList {
        items = Lists.orEmpty(items);
        attributes = Attributes.orNone(attributes);
    }

    public static TaskList of(List<TaskItem> items) {
        return TaskListBuilder.builder().items(items).build();
    }

    public static TaskList of(TaskItem... items) {
        return of(List.of(items));
    }

    public String hintId(int index) {
        return prefix() + "-" + (index + 1) + "-hint";
    }

    public String statusId(int index) {
        return prefix() + "-" + (index + 1) + "-status";
    }

    public @Nullable String describedBy(int index) {
        return Component.join(
                items.get(index).hint() == null ? null : hintId(index), statusId(index));
    }

    private String prefix() {
        return idPrefix == null || idPrefix.isEmpty() ? "task-list" : idPrefix;
    }
}
