package org.waymark.protection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.documents.BundlePart;
import org.waymark.protection.reading.Plans;
import org.waymark.sql.Sql;

/** The child protection plans of a child, for a bundle. */
@Component
class PlansOfBundle implements BundlePart {
    private final Sql sql;
    private final Plans plans;

    PlansOfBundle(Sql sql, Plans plans) {
        this.sql = sql;
        this.plans = plans;
    }

    @Override
    public String kind() {
        return "PROTECTION_PLAN";
    }

    @Override
    public String words() {
        return "Child protection plans";
    }

    @Override
    public List<Item> items(Collection<ChildId> children) {
        return sql.list(
                """
                select id, started_on, started_on::timestamp at time zone 'Europe/London' as began from protection_plan
                where child_id = any (?::uuid[]) order by started_on desc, id limit 50
                """,
                r ->
                        new Item(
                                r.uuid("id"),
                                "Child protection plan from " + Wording.day(r.date("started_on")),
                                r.instant("began")),
                children);
    }

    @Override
    public List<Section> sections(UUID item, Receiver receiver) {
        var p = plans.get(new ProtectionPlanId(item));
        var lines = new ArrayList<Line>();
        lines.add(new Line("Child", p.child().nameAndAge()));
        lines.add(new Line("Started", Wording.day(p.startedOn())));
        lines.add(new Line("Category at first", p.initialCategory().words()));
        lines.add(new Line("Category now", p.latestCategory().words()));
        lines.add(new Line("Plans before", String.valueOf(p.previousPlans())));
        lines.add(new Line("Lead social worker", p.lead()));
        if (p.endedOn() != null) lines.add(new Line("Ended", Wording.day(p.endedOn())));
        if (p.endedBecause() != null) lines.add(new Line("Because", p.endedBecause()));
        var visits =
                p.visits().stream()
                        .map(v ->
                                new Line(
                                        Wording.day(v.at()),
                                        (v.alone() ? "Seen alone" : v.seen() ? "Seen" : "Not seen")
                                                + ", by "
                                                + v.visitor()
                                                + ". "
                                                + v.words()))
                        .toList();
        return visits.isEmpty()
                ? List.of(new Section("The plan", lines))
                : List.of(new Section("The plan", lines), new Section("Visits", visits));
    }
}
