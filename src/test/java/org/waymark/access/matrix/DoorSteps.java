package org.waymark.access.matrix;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.waymark.access.BreakGlassId;
import org.waymark.access.breakglass.BreakGlass;
import org.waymark.access.breakglass.GlassPurpose;
import org.waymark.access.breakglass.Openings;
import org.waymark.access.conflicts.Conflicts;
import org.waymark.access.conflicts.DeclareConflict;
import org.waymark.access.conflicts.Relation;
import org.waymark.access.conflicts.SearchFlags;
import org.waymark.access.unexplained.OddFiles;
import org.waymark.casefile.ChildId;
import org.waymark.referral.checks.AgencyChecks;
import org.waymark.referral.checks.AskCheck;
import org.waymark.referral.checks.CheckPurpose;
import org.waymark.testing.Northmoor;
import org.waymark.web.RuleBroken;

/**
 * A file opened by break-glass, a check asked of an agency, a declared conflict and a flagged
 * search.
 */
final class DoorSteps extends FileSteps {
    DoorSteps(Northmoor area, Instant moment) {
        super(area, moment);
    }

    Map<String, String> all(String referral, String reference) {
        var made = new HashMap<String, String>();
        made.put("check", ask(referral));
        made.put("glass", ended("Lorna Blythe", reference));
        open("Lorna Blythe", reference);
        made.put("conflict", declare());
        made.put("flag", search());
        made.put("look", new OddFiles(area).asked("Leah Barnes", child(reference)).toString());
        return made;
    }

    private ChildId child(String reference) {
        return new ChildId(
                area.sql()
                        .sql("select child_id from file where reference = ?")
                        .param(reference)
                        .query(UUID.class)
                        .single());
    }

    private String ask(String referral) {
        var ask =
                new AskCheck(
                        key(),
                        referral(referral),
                        area.person("Daniel Osei").id(),
                        null,
                        CheckPurpose.DECIDE,
                        "A girl in your Tuesday group whom you know",
                        "Who fetches her?",
                        false);
        return as("Priya Nair", () -> area.bean(AgencyChecks.class).ask(ask)).toString();
    }

    /** Ended already, so that asking to end it changes nothing. */
    private String ended(String who, String reference) {
        var glass = open(who, reference);
        area.run(who, () -> area.bean(Openings.class).end(key(), glass));
        return glass.toString();
    }

    /** Now, not on that morning: it lasts for hours only. */
    private BreakGlassId open(String who, String reference) {
        return area.as(who, () -> area.bean(Openings.class).open(command(reference)));
    }

    private static BreakGlass command(String reference) {
        return new BreakGlass(
                key(), reference, GlassPurpose.COVERING, "Her worker cannot be reached.", 12);
    }

    /** About a child whom nobody knows. */
    private String declare() {
        var declare =
                new DeclareConflict(
                        key(), null, Relation.RELATIVE, null, null, "Nobody", "Unknownby", null);
        return as("Peter Lowe", () -> area.bean(Conflicts.class).declare(declare)).toString();
    }

    private String search() {
        run(
                "Tom Ashworth",
                () ->
                        area.bean(SearchFlags.class)
                                .searched(java.util.List.of("Somebody Ashworth"), null, 0));
        return area.sql()
                .sql(
                        "select id from search_flag where practitioner_id = ? order by at desc limit 1")
                .param(area.person("Tom Ashworth").id().value())
                .query(UUID.class)
                .single()
                .toString();
    }

    /** Somebody tries to open a sealed file, and is told that there is none. */
    String tried(String who, String reference) {
        try {
            org.waymark.people.CurrentPractitioner.run(
                    area.person(who), () -> area.bean(Openings.class).open(command(reference)));
        } catch (RuleBroken e) {
            return area.sql()
                    .sql(
                            "select id from glass_attempt where reference = ? order by at desc limit 1")
                    .param(reference)
                    .query(UUID.class)
                    .single()
                    .toString();
        }
        throw new IllegalStateException("A sealed file was opened");
    }
}
