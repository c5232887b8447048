package org.waymark.court.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.child.Known;
import org.waymark.court.CourtAnswer;
import org.waymark.court.CourtKind;
import org.waymark.court.HearingKind;
import org.waymark.court.HearingState;
import org.waymark.court.InterviewKind;
import org.waymark.court.IsvaAnswer;
import org.waymark.court.PoliceStep;
import org.waymark.court.Step;
import org.waymark.court.Topic;
import org.waymark.court.Wish;

/** What programs send about court support. */
final class CourtBodies {
    private CourtBodies() {}

    @Schema(
            example =
                    "{\"reportedOn\": \"2026-11-20\", \"force\": \"Northmoor Police\", \"offences\": [\"SOA-47\"], \"intimidation\": false, \"impaired\": \"NOT_KNOWN\"}")
    record Open(
            @Nullable LocalDate reportedOn,
            @Nullable String force,
            @Nullable String crimeReference,
            @Nullable List<String> offences,
            @Nullable Boolean intimidation,
            @Nullable Known impaired) {}

    @Schema(example = "{\"officerEmail\": \"karen.doyle@police.example\"}")
    record People(
            @Nullable String officerEmail,
            @Nullable String witnessCareEmail,
            @Nullable String witnessCare) {}

    @Schema(
            example =
                    "{\"answer\": \"ACCEPTED\", \"on\": \"2026-11-23\", \"email\": \"chloe.grant@lighthouse.example\"}")
    record Isva(
            @Nullable IsvaAnswer answer,
            @Nullable LocalDate on,
            @Nullable String email,
            @Nullable String words) {}

    @Schema(
            example =
                    "{\"kind\": \"ABE\", \"heldOn\": \"2026-11-23\", \"interviewers\": \"A detective and a social worker\", \"intermediary\": true}")
    record Interview(
            @Nullable InterviewKind kind,
            @Nullable LocalDate heldOn,
            @Nullable String place,
            @Nullable String interviewers,
            @Nullable Boolean intermediary,
            @Schema(description = "Where the recording is; never what was said")
                    @Nullable String recording) {}

    @Schema(
            example =
                    "{\"kind\": \"TRIAL\", \"startsAt\": \"2027-02-01T10:00:00Z\", \"courtKind\": \"CROWN\", \"court\": \"Northmoor Crown Court\", \"childAttends\": true}")
    record Hearing(
            @Nullable HearingKind kind,
            @Nullable Instant startsAt,
            @Nullable CourtKind courtKind,
            @Nullable String court,
            @Nullable Boolean childAttends) {}

    @Schema(example = "{\"state\": \"HELD\", \"outcome\": \"The jury was sworn\"}")
    record Settled(@Nullable HearingState state, @Nullable String outcome) {}

    @Schema(
            example =
                    "{\"consideredOn\": \"2026-11-20\", \"wish\": \"WANTS\", \"requestedOn\": \"2026-11-21\", \"answer\": \"GRANTED\", \"answeredOn\": \"2026-11-24\"}")
    record Recorded(
            @Nullable LocalDate consideredOn,
            @Nullable Wish wish,
            @Nullable String wishWords,
            @Nullable LocalDate requestedOn,
            @Nullable CourtAnswer answer,
            @Nullable LocalDate answeredOn,
            @Nullable String reason,
            @Nullable LocalDate usedOn) {}

    @Schema(example = "{\"what\": \"ARREST\", \"happenedAt\": \"2026-11-24T10:00:00Z\"}")
    record Update(@Nullable PoliceStep what, @Nullable Instant happenedAt) {}

    @Schema(example = "{\"how\": \"By telephone, by her adviser\"}")
    record Told(@Nullable Instant toldAt, @Nullable String how, @Nullable String apology) {}

    @Schema(
            example =
                    "{\"topic\": \"PERSONAL_STATEMENT\", \"step\": \"OFFERED\", \"on\": \"2026-11-24\"}")
    record Entry(
            @Nullable Topic topic,
            @Nullable Step step,
            @Nullable LocalDate on,
            @Nullable String words,
            @Nullable Integer months) {}
}
