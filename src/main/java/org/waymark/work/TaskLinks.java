package org.waymark.work;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where each kind of task leads, as the modules that open them say. */
@Component
class TaskLinks {
    private final ObjectProvider<TaskLink> links;
    private volatile @Nullable Map<String, TaskLink> byKind;

    TaskLinks(ObjectProvider<TaskLink> links) {
        this.links = links;
    }

    /** Null for a kind that no module knows: such a task is shown without a link. */
    @Nullable String path(String kind, UUID subject) {
        var link = all().get(kind);
        return link == null ? null : link.path(subject);
    }

    Map<String, TaskLink> all() {
        var known = byKind;
        if (known == null)
            known = links.stream().collect(Collectors.toUnmodifiableMap(TaskLink::kind, l -> l));
        byKind = known;
        return known;
    }
}
