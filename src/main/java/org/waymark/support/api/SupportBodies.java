package org.waymark.support.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.child.Known;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.procedures.ServiceKind;
import org.waymark.requests.CommandKey;
import org.waymark.support.ActionState;
import org.waymark.support.AgreedBy;
import org.waymark.support.Audience;
import org.waymark.support.Consider;
import org.waymark.support.EndReason;
import org.waymark.support.ForChild;
import org.waymark.support.ForWhom;
import org.waymark.support.GiveSupportAction;
import org.waymark.support.NeedState;
import org.waymark.support.OfferService;
import org.waymark.support.OpenPlan;
import org.waymark.support.Owner;
import org.waymark.support.PlanKind;
import org.waymark.support.RecordAgreement;
import org.waymark.support.RecordMeasure;
import org.waymark.support.ReviewPlan;
import org.waymark.support.ServiceState;
import org.waymark.support.ShowAddress;
import org.waymark.support.SupportNeedId;
import org.waymark.support.SupportPlanId;
import org.waymark.support.SupportServiceId;
import org.waymark.support.Topic;
import org.waymark.support.Whose;
import org.waymark.support.WriteNeed;

/** What is sent about a support plan. */
final class SupportBodies {
    private static final Owner NOBODY = new Owner(null, null, null, null);

    private SupportBodies() {}

    /** A person, a team, an e-mail address of somebody who works in the area, or a name. */
    @Schema(example = "{\"email\": \"rhys.morgan@lighthouse.example\"}")
    record Who(
            @Nullable PractitionerId practitioner,
            @Nullable TeamId team,
            @Nullable String email,
            @Nullable String outsider) {
        static Owner of(@Nullable Who w) {
            return w == null ? NOBODY : new Owner(w.practitioner, w.team, w.email, w.outsider);
        }
    }

    @Schema(
            example =
                    "{\"kind\": \"SUPPORT\", \"purpose\": \"Safe evenings and school\", \"coordinator\": {\"email\": \"rhys.morgan@lighthouse.example\"}}")
    record Opening(@Nullable PlanKind kind, @Nullable String purpose, @Nullable Who coordinator) {
        OpenPlan command(CommandKey key, ChildId child) {
            return new OpenPlan(key, child, kind, purpose, Who.of(coordinator));
        }
    }

    @Schema(
            example =
                    "{\"words\": \"Somebody to go to\", \"outcome\": \"I have one person who listens\", \"whose\": \"CHILD\", \"audience\": \"PLAN\", \"childWords\": \"Somebody who listens to me\"}")
    record Need(
            @Nullable String words,
            @Nullable String outcome,
            @Nullable Whose whose,
            @Nullable Audience audience,
            @Nullable String childWords,
            @Nullable NeedState state,
            @Nullable String stateWords) {
        WriteNeed command(
                CommandKey key, SupportPlanId plan, @Nullable SupportNeedId need, int version) {
            return new WriteNeed(
                    key,
                    plan,
                    need,
                    version,
                    words,
                    outcome,
                    whose,
                    audience,
                    child(childWords),
                    state,
                    stateWords);
        }
    }

    static ForChild child(@Nullable String words) {
        return new ForChild(words != null, words);
    }

    @Schema(
            example =
                    "{\"need\": \"0b9f6a0e-1c5e-3d62-9a0c-0d5f0c7f7c11\", \"what\": \"Meet her each Monday\", \"owner\": {\"email\": \"ellen.price@harbour.example\"}, \"due\": \"2026-12-04\", \"audience\": \"PLAN\"}")
    record Action(
            @Nullable SupportNeedId need,
            @Nullable String what,
            @Nullable Who owner,
            @Nullable LocalDate due,
            @Nullable LocalDate review,
            @Nullable Audience audience,
            @Nullable String childWords) {
        GiveSupportAction command(CommandKey key, SupportPlanId plan) {
            return new GiveSupportAction(
                    key, plan, need, what, Who.of(owner), due, review, audience, child(childWords));
        }
    }

    @Schema(example = "{\"state\": \"ACCEPTED\", \"words\": \"First meeting on Monday\"}")
    record Standing(@Nullable ActionState state, @Nullable String words) {}

    @Schema(
            example =
                    "{\"need\": \"0b9f6a0e-1c5e-3d62-9a0c-0d5f0c7f7c11\", \"listed\": \"Lighthouse key work\", \"forWhom\": \"CHILD\", \"offered\": \"2026-11-20\", \"audience\": \"PLAN\"}")
    record Service(
            @Nullable SupportNeedId need,
            @Nullable ServiceKind kind,
            @Nullable String listed,
            @Nullable String other,
            @Nullable ForWhom forWhom,
            @Nullable LocalDate offered,
            @Nullable LocalDate review,
            @Nullable Audience audience,
            @Nullable String childWords) {
        OfferService command(CommandKey key, SupportPlanId plan) {
            return new OfferService(
                    key,
                    plan,
                    need,
                    kind,
                    listed,
                    other,
                    forWhom,
                    offered,
                    review,
                    audience,
                    child(childWords));
        }
    }

    @Schema(
            example =
                    "{\"state\": \"WAITING\", \"on\": \"2026-11-24\", \"words\": \"About six weeks\"}")
    record ServiceStanding(
            @Nullable ServiceState state, @Nullable LocalDate on, @Nullable String words) {}

    @Schema(
            example =
                    "{\"considered\": [{\"topic\": \"FAMILY\", \"answer\": \"YES\", \"words\": \"Her parents ask for help\"}]}")
    record Considered(@Nullable List<Line> considered) {
        record Line(@Nullable Topic topic, @Nullable Known answer, @Nullable String words) {}

        List<Consider> commands() {
            if (considered == null) return List.of();
            return considered.stream()
                    .filter(l -> l.topic() != null)
                    .map(l ->
                            new Consider(
                                    java.util.Objects.requireNonNull(l.topic()),
                                    l.answer(),
                                    l.words()))
                    .toList();
        }
    }

    @Schema(
            example =
                    "{\"who\": {\"email\": \"susan.park@harbour.example\"}, \"why\": \"Her school is part of the plan\"}")
    record Sharing(@Nullable Who who, @Nullable String why) {}

    @Schema(example = "{\"coordinator\": {\"email\": \"rhys.morgan@lighthouse.example\"}}")
    record Coordinator(@Nullable Who coordinator) {}

    @Schema(
            example =
                    "{\"who\": \"CHILD\", \"name\": \"Herself\", \"words\": \"Will try it three times\", \"on\": \"2026-11-24\"}")
    record Agreement(
            @Nullable SupportServiceId service,
            @Nullable AgreedBy who,
            @Nullable String name,
            @Nullable String words,
            @Nullable LocalDate on) {
        RecordAgreement command(CommandKey key, SupportPlanId plan) {
            return new RecordAgreement(key, plan, service, who, name, words, on);
        }
    }

    @Schema(
            example =
                    "{\"tool\": \"Goal-based outcomes\", \"result\": \"4 of 10\", \"on\": \"2026-11-24\", \"audience\": \"PLAN\"}")
    record Measure(
            @Nullable String tool,
            @Nullable String result,
            @Nullable LocalDate on,
            @Nullable String words,
            @Nullable Audience audience) {
        RecordMeasure command(CommandKey key, SupportPlanId plan) {
            return new RecordMeasure(key, plan, tool, result, on, words, audience);
        }
    }

    @Schema(
            example =
                    "{\"on\": \"2026-11-24\", \"who\": \"She, her mother, school\", \"childSaid\": \"Mondays are good\", \"changed\": \"Mondays go on\"}")
    record Review(
            @Nullable LocalDate on,
            @Nullable String who,
            @Nullable String childSaid,
            @Nullable String childNot,
            @Nullable String changed,
            @Nullable String lateReason) {
        ReviewPlan command(CommandKey key, SupportPlanId plan) {
            return new ReviewPlan(key, plan, on, who, childSaid, childNot, changed, lateReason);
        }
    }

    @Schema(
            example =
                    "{\"lines\": \"1 Example Street\", \"why\": \"She is fetched there\", \"audience\": \"HEALTH\", \"until\": \"2026-12-24\"}")
    record Address(
            @Nullable String lines,
            @Nullable String why,
            @Nullable Audience audience,
            @Nullable LocalDate until) {
        ShowAddress command(CommandKey key, SupportPlanId plan) {
            return new ShowAddress(key, plan, lines, why, audience, until);
        }
    }

    @Schema(
            example =
                    "{\"reason\": \"MET\", \"words\": \"She goes to school and has people to turn to\"}")
    record Ending(@Nullable EndReason reason, @Nullable String words) {}

    @Schema(
            example =
                    "{\"basis\": \"He agreed that it goes on with Lighthouse\", \"coordinator\": {\"email\": \"rhys.morgan@lighthouse.example\"}}")
    record Continuation(@Nullable String basis, @Nullable Who coordinator) {}
}
