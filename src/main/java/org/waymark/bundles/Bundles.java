package org.waymark.bundles;

import static org.waymark.bundles.BundleDesk.isBlank;
import static org.waymark.bundles.BundleDesk.need;
import static org.waymark.bundles.BundleRules.*;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.bundles.BundleCommand.MakeBundle;
import org.waymark.bundles.Gathering.ChronologyChoice;
import org.waymark.calendar.England;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildFile;
import org.waymark.child.ChildFiles;
import org.waymark.child.Children;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;

/** Puts bundles together: what was chosen is kept as it is now, and never changed. */
@Service
public class Bundles {
    private final Sql sql;
    private final BundleDesk desk;
    private final Gathering gathering;
    private final ChildFiles files;
    private final Children children;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Bundles(
            Sql sql,
            BundleDesk desk,
            Gathering gathering,
            ChildFiles files,
            Children children,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.desk = desk;
        this.gathering = gathering;
        this.files = files;
        this.children = children;
        this.keys = keys;
        this.events = events;
    }

    /**
     * The file, for those who may make bundles of it.
     *
     * @throws NotFound when there is none, or this person does not hold all of it
     */
    @Transactional(readOnly = true)
    public ChildFile file(CaseReference reference) {
        BundleDesk.worker();
        return files.whole(reference);
    }

    @Transactional
    public BundleId make(MakeBundle c) {
        var me = BundleDesk.worker();
        var child = children.visible(c.child());
        if (!sql.one("select my_file(?) as whole", r -> r.is("whole"), child)) throw new NotFound();
        var officer = BundleDesk.isDataProtection(me);
        var subject = c.purpose() == Purpose.SUBJECT_ACCESS;
        new Checks()
                .require(c.purpose() != null, BUNDLE_NEEDS_PURPOSE, "purpose")
                .require(!subject || officer, ONLY_DATA_PROTECTION, "purpose")
                .require(subject || !officer || c.purpose() == null, ONLY_SUBJECT_ACCESS, "purpose")
                .require(!isBlank(c.receiver()), BUNDLE_NEEDS_RECEIVER, "receiver")
                .require(
                        c.from() == null || c.until() == null || !c.until().isBefore(c.from()),
                        PERIOD_BACKWARDS,
                        "until")
                .require(c.chronology() || !c.items().isEmpty(), BUNDLE_NEEDS_CONTENTS, "items")
                .orThrow();
        var id = BundleId.random();
        return new BundleId(keys.once(c.key(), "MakeBundle", id.value(), () -> make(id, child, c)));
    }

    private void make(BundleId id, ChildId child, MakeBundle c) {
        var purpose = Objects.requireNonNull(c.purpose());
        var contents =
                gathering.gather(
                        children.together(child), purpose.receiver(), chronology(c), c.items());
        var me = CurrentPractitioner.get();
        var now = desk.now();
        sql.update(
                """
                insert into bundle (id, record_id, child_id, author_agency, purpose, receiver, request_id, pieces, made_by, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                id,
                child,
                me.agency().id(),
                purpose,
                need(c.receiver()),
                c.request(),
                contents.pieces().size(),
                me.id(),
                now);
        desk.keep(id, child, contents);
        events.publishEvent(new BundleEvent.BundleMade(child, id, purpose, me.agency().id(), now));
    }

    private static @Nullable ChronologyChoice chronology(MakeBundle c) {
        if (!c.chronology()) return null;
        return new ChronologyChoice(
                c.from() == null ? null : c.from().atStartOfDay(England.ZONE).toInstant(),
                c.until() == null ? null : England.endOf(c.until()),
                c.lines());
    }
}
