package org.waymark.contexts;

import static org.waymark.contexts.ContextDesk.isBlank;
import static org.waymark.contexts.ContextRules.*;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.AccessRules;
import org.waymark.access.NotAllowed;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildFile;
import org.waymark.child.ChildFiles;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/**
 * Children are linked to a context by reference, by somebody who holds their whole file. The link
 * is under the child's need-to-know: it lets nobody see a child, and nobody see the context.
 */
@Service
public class ContextLinks {
    private final Clock clock;
    private final Sql sql;
    private final ContextDesk desk;
    private final ChildFiles files;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    ContextLinks(
            Clock clock,
            Sql sql,
            ContextDesk desk,
            ChildFiles files,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.sql = sql;
        this.desk = desk;
        this.files = files;
        this.keys = keys;
        this.events = events;
    }

    /** No file, a sealed one and one that is held in part only are refused alike. */
    @Transactional
    public ContextLinkId link(ContextCommand.Link c) {
        var context = desk.toRun(c.context());
        var file = held(c);
        new Checks()
                .require(file.isPresent(), LINK_NEEDS_FILE, "reference")
                .require(
                        file.isEmpty() || !isLinked(c.context(), file.get().child()),
                        LINKED_ALREADY,
                        "reference")
                .require(!isBlank(c.why()), LINK_NEEDS_WHY, "linkWhy")
                .orThrow();
        var child = file.orElseThrow().child();
        var id = ContextLinkId.random();
        return new ContextLinkId(
                keys.once(
                        c.key(), "LinkToContext", id.value(), () -> insert(id, c, context, child)));
    }

    private Optional<ChildFile> held(ContextCommand.Link c) {
        return c.reference() == null
                ? Optional.empty()
                : files.find(c.reference()).filter(f -> f.whole() && f.person() != null);
    }

    private boolean isLinked(ContextId context, ChildId child) {
        return sql.exists(
                "select 1 from context_child where record_id = ? and child_id = ? and ended_at is null limit 1",
                context,
                child);
    }

    private void insert(
            ContextLinkId id, ContextCommand.Link c, ContextDesk.Facts context, ChildId child) {
        var me = desk.practitioner();
        var now = clock.instant();
        sql.update(
                """
                insert into context_child (id, record_id, child_id, author_agency, kind, why, linked_by, linked_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                context.id(),
                child,
                me.agency().id(),
                context.kind(),
                Objects.requireNonNull(c.why()).strip(),
                me.id(),
                now);
        events.publishEvent(
                new ContextEvent.ContextLinked(
                        child, id, context.id(), context.kind(), me.agency().id(), now));
    }

    /** By those who run the context and see the child; it stays, as ended. */
    @Transactional
    public void end(ContextCommand.EndLink c) {
        desk.practitioner();
        var link =
                sql.first(
                                "select record_id, child_id, ended_at is not null as ended from context_child where id = ?",
                                r ->
                                        new Linked(
                                                r.id("record_id", ContextId::new),
                                                r.id("child_id", ChildId::new),
                                                r.is("ended")),
                                c.link())
                        .orElseThrow(NotFound::new);
        if (!desk.runs(link.context())) throw new NotAllowed(AccessRules.NEEDS_CONTEXT_RUNNER);
        if (link.ended()) throw new RuleBroken(LINK_ENDED);
        keys.once(
                c.key(),
                "EndContextLink",
                c.link().value(),
                () -> {
                    var now = clock.instant();
                    ContextDesk.changed(
                            sql.update(
                                    "update context_child set ended_at = ?, version = version + 1 where id = ? and version = ? and ended_at is null",
                                    now,
                                    c.link(),
                                    c.version()));
                    events.publishEvent(
                            new ContextEvent.ContextUnlinked(
                                    link.child(),
                                    c.link(),
                                    link.context(),
                                    desk.practitioner().agency().id(),
                                    now));
                });
    }

    private record Linked(ContextId context, ChildId child, boolean ended) {}
}
