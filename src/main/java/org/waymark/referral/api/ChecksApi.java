package org.waymark.referral.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Access;
import org.waymark.access.Made;
import org.waymark.access.Shown;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.referral.ReferralId;
import org.waymark.referral.checks.AgencyChecks;
import org.waymark.referral.checks.AnswerCheck;
import org.waymark.referral.checks.Answers;
import org.waymark.referral.checks.AskCheck;
import org.waymark.referral.checks.CallAboutCheck;
import org.waymark.referral.checks.CheckId;
import org.waymark.referral.checks.CheckInFull;
import org.waymark.referral.checks.CheckOutcome;
import org.waymark.referral.checks.CheckPurpose;
import org.waymark.referral.checks.CheckViews;
import org.waymark.referral.checks.Reached;
import org.waymark.referral.checks.RecordCheck;
import org.waymark.referral.checks.TelephoneChecks;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Checks", description = "What other agencies know about a referral (guide ¶8)")
class ChecksApi {
    private static final String PATH = "/api/v1/checks/";

    private final Access access;
    private final AgencyChecks checks;
    private final Answers answers;
    private final TelephoneChecks telephone;
    private final CheckViews views;

    ChecksApi(
            Access access,
            AgencyChecks checks,
            Answers answers,
            TelephoneChecks telephone,
            CheckViews views) {
        this.access = access;
        this.checks = checks;
        this.answers = answers;
        this.telephone = telephone;
        this.views = views;
    }

    /** Who is asked what, about whom. */
    @Schema(
            example =
                    """
                    {"team": "5d2f6a60-3d9c-4f6e-9d0c-0a4d3f0a9b11", "purpose": "DECIDE", "about": "Amira Haddad, born 3 June 2014",
                     "question": "Does she come to the club alone? Who fetches her?", "urgent": false}
                    """)
    record CheckBody(
            @Nullable PractitionerId person,
            @Nullable TeamId team,
            @Nullable CheckPurpose purpose,
            @Schema(description = "All that they learn of the child") @Nullable String about,
            @Nullable String question,
            @Nullable Boolean urgent) {}

    @Operation(
            summary = "Ask a person or a team of another agency what they know",
            description =
                    "By children's social care. They get the question and nothing of the file; they are reminded and it is passed on when"
                            + " they are silent. Of a sealed file only its guardian asks, and only people named on it.")
    @PostMapping("/referrals/{referral}/checks")
    @ResponseStatus(HttpStatus.CREATED)
    Made ask(CommandKey key, @PathVariable ReferralId referral, @RequestBody CheckBody body) {
        var id =
                checks.ask(
                        new AskCheck(
                                key,
                                referral,
                                body.person(),
                                body.team(),
                                body.purpose(),
                                body.about(),
                                body.question(),
                                Boolean.TRUE.equals(body.urgent())));
        return Made.of(id, PATH + id);
    }

    /** Asked and answered in one call. */
    @Schema(
            example =
                    """
                    {"agency": "Quayside Surgery", "person": "Dr Amin", "purpose": "DECIDE", "question": "Any recent attendance?",
                     "outcome": "NOTHING_KNOWN"}
                    """)
    record TelephoneCheckBody(
            @Nullable String agency,
            @Nullable String person,
            @Nullable CheckPurpose purpose,
            @Nullable String question,
            @Nullable CheckOutcome outcome,
            @Nullable String answer) {}

    @Operation(
            summary = "Record a check made by telephone",
            description = "With somebody who does not use Waymark, such as a doctor.")
    @PostMapping("/referrals/{referral}/telephone-checks")
    @ResponseStatus(HttpStatus.CREATED)
    Made record(
            CommandKey key,
            @PathVariable ReferralId referral,
            @RequestBody TelephoneCheckBody body) {
        var id =
                telephone.record(
                        new RecordCheck(
                                key,
                                referral,
                                body.agency(),
                                body.person(),
                                body.purpose(),
                                body.question(),
                                body.outcome(),
                                body.answer()));
        return Made.of(id, PATH + id);
    }

    @Operation(
            summary = "Read one check",
            description =
                    "For whoever was asked: the question and the answer. For those who asked also the calls made to get it.")
    @GetMapping("/checks/{check}")
    Shown<CheckInFull> read(@PathVariable CheckId check) {
        return access.show("check", () -> views.get(check));
    }

    /** What they know, in their own words. */
    @Schema(
            example =
                    "{\"outcome\": \"KNOWN\", \"answer\": \"She comes alone on Tuesdays. An adult we do not know fetched her twice.\"}")
    record CheckAnswerBody(@Nullable CheckOutcome outcome, @Nullable String answer) {}

    @Operation(
            summary = "Answer a check",
            description =
                    "By whoever was asked. Nothing known, and that one cannot answer and why, are answers too.")
    @PostMapping("/checks/{check}/answer")
    Made answer(CommandKey key, @PathVariable CheckId check, @RequestBody CheckAnswerBody body) {
        answers.answer(new AnswerCheck(key, check, body.outcome(), body.answer()));
        return Made.of(check, PATH + check);
    }

    /** What came of a call. */
    @Schema(
            example =
                    "{\"reached\": \"WILL_ANSWER\", \"who\": \"School office\", \"words\": \"By 3pm.\"}")
    record CheckCallBody(
            @Nullable Reached reached,
            @Nullable String who,
            @Schema(description = "Their answer, where they gave it")
                    @Nullable CheckOutcome outcome,
            @Nullable String words) {}

    @Operation(
            summary = "Record a telephone call about a check",
            description = "By those who asked; it may bring the answer.")
    @PostMapping("/checks/{check}/calls")
    Made call(CommandKey key, @PathVariable CheckId check, @RequestBody CheckCallBody body) {
        telephone.call(
                new CallAboutCheck(
                        key, check, body.reached(), body.who(), body.outcome(), body.words()));
        return Made.of(check, PATH + check);
    }

    /** Why it is not needed any more. */
    @Schema(example = "{\"reason\": \"The referral was decided.\"}")
    record CheckWithdrawalBody(@Nullable String reason) {}

    @Operation(
            summary = "Say that an answer is not needed any more",
            description = "By those who asked.")
    @PostMapping("/checks/{check}/withdrawal")
    Made withdraw(
            CommandKey key, @PathVariable CheckId check, @RequestBody CheckWithdrawalBody body) {
        answers.withdraw(key, check, body.reason());
        return Made.of(check, PATH + check);
    }

    @Operation(summary = "Mark an answer as read", description = "By those who asked.")
    @PostMapping("/checks/{check}/read")
    Made read(CommandKey key, @PathVariable CheckId check) {
        answers.read(key, check);
        return Made.of(check, PATH + check);
    }
}
