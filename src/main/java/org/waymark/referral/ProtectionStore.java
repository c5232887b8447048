package org.waymark.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.people.Practitioner;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.Clocks;

/** Loads and saves police protections. */
@Component
class ProtectionStore {
    private final Sql sql;
    private final Clocks clocks;

    ProtectionStore(Sql sql, Clocks clocks) {
        this.sql = sql;
        this.clocks = clocks;
    }

    /** What a command needs to know of it. */
    record Facts(
            ChildId child,
            UUID record,
            Instant takenAt,
            Instant expiresAt,
            @Nullable String designatedOfficer,
            @Nullable String whereNow,
            boolean childTold,
            String parentsTold) {
        static Facts of(Row r) {
            return new Facts(
                    r.id("child_id", ChildId::new),
                    r.uuid("record_id"),
                    r.instant("taken_at"),
                    r.instant("expires_at"),
                    r.findText("designated_officer"),
                    r.findText("where_now"),
                    r.text("child_told").equals("TOLD"),
                    r.text("parents_told"));
        }
    }

    /**
     * @throws NotFound when there is none, or this person may not see it
     */
    Facts get(PoliceProtectionId id) {
        return sql.first(
                        """
                        select child_id, record_id, taken_at, expires_at, designated_officer, where_now, child_told, parents_told
                        from police_protection where id = ?
                        """,
                        Facts::of,
                        id)
                .orElseThrow(NotFound::new);
    }

    boolean isRunning(Collection<ChildId> children, Instant now) {
        return sql.exists(
                "select 1 from police_protection where child_id = any (?::uuid[]) and ended_at is null and expires_at > ?",
                children,
                now);
    }

    boolean hadOne(Collection<ChildId> children) {
        return sql.exists(
                "select 1 from police_protection where child_id = any (?::uuid[]) limit 1",
                children);
    }

    void insert(
            PoliceProtectionId id,
            TakePoliceProtection c,
            ChildId child,
            Practitioner me,
            Instant now) {
        var taken = Objects.requireNonNull(c.takenAt());
        sql.update(
                """
                insert into police_protection (id, record_id, child_id, concern_id, author_agency, officer, designated_officer, taken_at,
                    expires_at, where_now, la_told_at, child_told, child_told_at, parents_told, parents_told_at,
                    parents_not_safe_because, reason, new_facts, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                c.record(id),
                child,
                c.concern(),
                me.agency().id(),
                c.officer(),
                c.designatedOfficer(),
                taken,
                clocks.due("police.protection", taken),
                c.whereNow(),
                now,
                c.told().child() ? "TOLD" : "NOT_YET",
                c.told().child() ? now : null,
                c.told().parentsState(),
                c.told().parents() ? now : null,
                c.told().parentsNotSafe() ? c.told().notSafeBecause() : null,
                c.reason(),
                c.newFacts(),
                me.id(),
                now);
    }

    void change(ChangePoliceProtection c, Facts before, Practitioner me, Instant now) {
        var changed =
                sql.update(
                        """
                        update police_protection set designated_officer = ?, where_now = ?, child_told = ?,
                            child_told_at = case when ? then coalesce(child_told_at, ?) end, parents_told = ?,
                            parents_told_at = case when ? then coalesce(parents_told_at, ?) end, parents_not_safe_because = ?,
                            version = version + 1
                        where id = ? and version = ? and ended_at is null
                        """,
                        c.designatedOfficer(),
                        c.whereNow(),
                        c.told().child() ? "TOLD" : "NOT_YET",
                        c.told().child(),
                        now,
                        c.told().parentsState(),
                        c.told().parents(),
                        now,
                        c.told().parentsNotSafe() ? c.told().notSafeBecause() : null,
                        c.protection(),
                        c.version());
        if (changed == 0) throw new RuleBroken(ReferralRules.CHANGED_MEANWHILE);
        var words = words(c, before);
        if (!words.isEmpty())
            sql.update(
                    """
                    insert into police_protection_change (id, protection_id, record_id, child_id, author_agency, words,
                                                          changed_by, changed_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    UUID.randomUUID(),
                    c.protection(),
                    before.record(),
                    before.child(),
                    me.agency().id(),
                    words,
                    me.id(),
                    now);
    }

    /** What is different now, in words. */
    private static String words(ChangePoliceProtection c, Facts before) {
        var said = new ArrayList<String>(4);
        if (!Objects.equals(c.whereNow(), before.whereNow()))
            said.add("Where the child is now: " + or(c.whereNow()));
        if (!Objects.equals(c.designatedOfficer(), before.designatedOfficer()))
            said.add("Designated officer: " + or(c.designatedOfficer()));
        if (c.told().child() && !before.childTold()) said.add("The child was told");
        if (!c.told().parentsState().equals(before.parentsTold()))
            said.add(
                    switch (c.told().parentsState()) {
                        case "TOLD" -> "The parents were told";
                        case "NOT_SAFE" ->
                                "It is not safe to tell the parents: " + c.told().notSafeBecause();
                        default -> "The parents are not told yet";
                    });
        return said.isEmpty() ? "" : String.join(". ", said) + ".";
    }

    private static String or(@Nullable String words) {
        return words == null || words.isBlank() ? "not recorded" : words;
    }

    void end(EndPoliceProtection c, Instant at) {
        var changed =
                sql.update(
                        """
                        update police_protection set ended_at = ?, ended_because = ?, version = version + 1
                        where id = ? and version = ? and ended_at is null
                        """,
                        at,
                        c.because(),
                        c.protection(),
                        c.version());
        if (changed == 0) throw new RuleBroken(ReferralRules.CHANGED_MEANWHILE);
    }

    void enquiry(PoliceProtectionId id, String words, Practitioner me, Instant now) {
        var changed =
                sql.update(
                        """
                        update police_protection set enquiry_at = ?, enquiry_by = ?, enquiry = ?, version = version + 1
                        where id = ? and enquiry_at is null
                        """,
                        now,
                        me.id(),
                        words,
                        id);
        if (changed == 0) throw new RuleBroken(ReferralRules.ALREADY_ANSWERED);
    }
}
