package org.waymark.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.Access;
import org.waymark.casefile.CaseFiles;
import org.waymark.child.Children;
import org.waymark.child.Reopenings;
import org.waymark.people.Agencies;
import org.waymark.people.Team;
import org.waymark.people.TeamKind;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * Every decision has a next step, and somebody whose task it is: the team that works with the child
 * already, the social work team, or the front door itself.
 */
@Component
class NextSteps {
    private final Tasks tasks;
    private final Access access;
    private final Agencies agencies;
    private final Children children;
    private final CaseFiles files;
    private final Reopenings reopenings;

    NextSteps(
            Tasks tasks,
            Access access,
            Agencies agencies,
            Children children,
            CaseFiles files,
            Reopenings reopenings) {
        this.tasks = tasks;
        this.access = access;
        this.agencies = agencies;
        this.children = children;
        this.files = files;
        this.reopenings = reopenings;
    }

    /** Opens the file to the team that does the next step, as a task of theirs. */
    Team open(Referral.Decided decided) {
        var f = decided.facts();
        var team = team(decided);
        access.open(f.child(), team.id(), f.concern().value(), "next step after the decision");
        tasks.open(
                new NewTask(
                        f.child(),
                        Decisions.NEXT_STEP_TASK,
                        decided.action().next(),
                        f.id().value(),
                        f.concern().value(),
                        team.id(),
                        f.urgent() || decided.action().protects(),
                        due(decided)));
        return team;
    }

    private Team team(Referral.Decided decided) {
        var together = children.together(decided.facts().child());
        return switch (decided.action()) {
            case IMMEDIATE_PROTECTION, STRATEGY_DISCUSSION, SECTION_17_ASSESSMENT -> {
                var team = files.openAt(together).flatMap(agencies::team).orElseGet(this::workers);
                together.forEach(child -> reopenings.because(child, "A referral was decided"));
                files.openTo(team.id(), together);
                yield team;
            }
            case LINK_TO_OPEN_FILE ->
                    files.openAt(together).flatMap(agencies::team).orElseGet(this::workers);
            case TRANSFER_TO_OTHER_AREA, FAMILY_HELP, ADVICE_OR_SIGNPOST, NO_FURTHER_STEP ->
                    frontDoor();
        };
    }

    private Team workers() {
        return agencies.team(TeamKind.SOCIAL_WORK).orElseGet(this::frontDoor);
    }

    private Team frontDoor() {
        return agencies.team(TeamKind.FRONT_DOOR)
                .orElseThrow(() -> new IllegalStateException("the area has no front door"));
    }

    private static @Nullable Instant due(Referral.Decided decided) {
        return decided.action().protects() ? decided.at() : null;
    }
}
