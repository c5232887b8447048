package org.waymark.missing.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.child.ChildEvent.FactPromoted.Target;
import org.waymark.child.Known;
import org.waymark.missing.AddFact;
import org.waymark.missing.AnswerInterview;
import org.waymark.missing.BeforeReturn;
import org.waymark.missing.FactId;
import org.waymark.missing.FactKind;
import org.waymark.missing.GiveAction;
import org.waymark.missing.HandOver;
import org.waymark.missing.HarmKind;
import org.waymark.missing.HeldWhere;
import org.waymark.missing.Independence;
import org.waymark.missing.Moment;
import org.waymark.missing.NewFact;
import org.waymark.missing.NotPossibleWhy;
import org.waymark.missing.OfferedHow;
import org.waymark.missing.PromoteFact;
import org.waymark.missing.Reason;
import org.waymark.missing.RecordInterview;
import org.waymark.missing.ReturnInterviewId;
import org.waymark.missing.WhatHappened;
import org.waymark.people.Party;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.requests.CommandKey;

/** What is sent about a return interview and its facts. */
final class InterviewBodies {
    private InterviewBodies() {}

    @Schema(
            example =
                    "{\"how\": \"TELEPHONE\", \"at\": {\"day\": \"2026-11-25\", \"time\": \"16:10\"}}")
    record Offer(@Nullable OfferedHow how, @Nullable Moment at) {
        AnswerInterview command(CommandKey key, ReturnInterviewId id, int version) {
            return new AnswerInterview(
                    key,
                    id,
                    version,
                    WhatHappened.OFFERED,
                    Bodies.known(at),
                    how,
                    null,
                    null,
                    Moment.UNKNOWN);
        }
    }

    @Schema(
            example =
                    """
                    {"answer": "DECLINED", "words": "I have told the police already."}
                    """)
    record Answer(
            @Nullable WhatHappened answer,
            @Nullable Moment at,
            @Nullable OfferedHow how,
            @Nullable NotPossibleWhy why,
            @Nullable String words,
            @Nullable Moment appointment) {
        AnswerInterview command(CommandKey key, ReturnInterviewId id, int version) {
            return new AnswerInterview(
                    key,
                    id,
                    version,
                    answer,
                    Bodies.known(at),
                    how,
                    why,
                    words,
                    Bodies.known(appointment));
        }
    }

    @Schema(
            example =
                    """
                    {"heldAt": {"day": "2026-11-25", "time": "17:00"}, "where": "PLACE_OF_CHILDS_CHOICE", "beforeReturn": "NO",
                     "alone": true, "independence": "INDEPENDENT", "reasons": ["FETCHED"], "childWords": "They said come, so I came.",
                     "harm": "NOT_KNOWN", "facts": [{"kind": "VEHICLE", "words": "Silver hatchback, two men"}]}
                    """)
    record Done(
            @Nullable Moment heldAt,
            @Nullable HeldWhere where,
            @Nullable BeforeReturn beforeReturn,
            @Nullable Boolean alone,
            @Nullable String othersPresent,
            @Nullable Independence independence,
            @Nullable String childChoseWhy,
            @Nullable List<Reason> reasons,
            @Nullable String reasonWords,
            @Nullable String childWords,
            @Nullable Known harm,
            @Nullable List<HarmKind> harmKinds,
            @Nullable List<NewFact> facts,
            @Nullable String lateReason) {
        RecordInterview command(CommandKey key, ReturnInterviewId id, int version) {
            return new RecordInterview(
                    key,
                    id,
                    version,
                    Bodies.known(heldAt),
                    where,
                    beforeReturn,
                    alone,
                    othersPresent,
                    independence,
                    childChoseWhy,
                    Bodies.set(reasons),
                    reasonWords,
                    childWords,
                    harm,
                    Bodies.set(harmKinds),
                    facts == null ? List.of() : facts,
                    lateReason);
        }
    }

    @Schema(example = "{\"to\": \"0b9f6a0e-1c5e-3d62-9a0c-0d5f0c7f7c11\"}")
    record Hand(@Nullable PractitionerId to, @Nullable String childChoseWhy) {
        HandOver command(CommandKey key, ReturnInterviewId id, int version) {
            return new HandOver(key, id, version, to, childChoseWhy);
        }
    }

    @Schema(example = "{\"kind\": \"PLACE\", \"words\": \"Northgate retail park, by the cinema\"}")
    record Fact(@Nullable FactKind kind, @Nullable String words) {
        AddFact command(CommandKey key, ReturnInterviewId id) {
            return new AddFact(key, id, kind, words);
        }
    }

    @Schema(
            example =
                    """
                    {"target": "INDICATOR", "item": "INDICATOR:older-person", "words": "Fetched by a man in a silver hatchback."}
                    """)
    record Promotion(@Nullable Target target, @Nullable String item, @Nullable String words) {
        PromoteFact command(CommandKey key, ReturnInterviewId id, FactId fact) {
            return new PromoteFact(key, id, fact, target, item, words);
        }
    }

    /** To one person or to one team. */
    @Schema(
            example =
                    """
                    {"team": "0b9f6a0e-1c5e-3d62-9a0c-0d5f0c7f7c11", "what": "A quiet place at school on Mondays", "due": "2026-12-04"}
                    """)
    record Action(
            @Nullable PractitionerId practitioner,
            @Nullable TeamId team,
            @Nullable String what,
            @Nullable LocalDate due) {
        GiveAction command(CommandKey key, ReturnInterviewId id, FactId fact) {
            Party to = practitioner == null ? team : practitioner;
            return new GiveAction(key, id, fact, to, what, due);
        }
    }

    @Schema(example = "{\"outcome\": \"She has a place and a person to go to.\"}")
    record Outcome(@Nullable String outcome) {}
}
