package org.waymark.referral.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Access;
import org.waymark.access.Made;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.people.TeamId;
import org.waymark.referral.FrontDoor;
import org.waymark.referral.ReferralId;
import org.waymark.referral.ScreenReferral;
import org.waymark.referral.frontdoor.BoardCursor;
import org.waymark.referral.frontdoor.BoardFilter;
import org.waymark.referral.frontdoor.Boards;
import org.waymark.referral.frontdoor.ReferralInFull;
import org.waymark.referral.frontdoor.ReferralsInFull;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1")
@Tag(
        name = "Front door",
        description = "The board, the safety screen and starting on a referral (guide ¶8)")
class FrontDoorApi {
    private static final String PATH = "/api/v1/front-door/referrals/";

    private final Access access;
    private final Boards boards;
    private final ReferralsInFull referrals;
    private final FrontDoor frontDoor;

    FrontDoorApi(Access access, Boards boards, ReferralsInFull referrals, FrontDoor frontDoor) {
        this.access = access;
        this.boards = boards;
        this.referrals = referrals;
        this.frontDoor = frontDoor;
    }

    @Operation(
            summary = "The board: referrals that wait for a decision",
            description =
                    "What a person marked urgent first, then by clock. For the front door, and for the emergency duty team what it was"
                            + " alerted to. 25 a page; follow `next`.")
    @GetMapping(value = "/referrals", params = "state=undecided")
    Shown<BoardView> undecided(
            @Parameter(description = "For those who are in both teams")
                    @RequestParam(required = false)
                    @Nullable TeamId team,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean unscreened,
            @RequestParam(defaultValue = "false") boolean urgent,
            @Parameter(description = "Out of `next` of the page before")
                    @RequestParam(required = false)
                    @Nullable String after) {
        var filter = new BoardFilter(mine, unscreened, urgent);
        var from = BoardCursor.parse(after).orElse(null);
        return access.show("front-door", () -> BoardView.of(boards.board(team, filter, from)));
    }

    @Operation(
            summary = "One referral with all that the decision asks for",
            description =
                    "The concern in full, the child as described and who they may be, what is known around them, deliveries, safety"
                            + " screens, decisions. For children's social care. Its ETag goes with claim, release and decision.")
    @GetMapping("/front-door/referrals/{referral}")
    Shown<ReferralInFull> read(@PathVariable ReferralId referral) {
        return access.show("front-door.referral", () -> referrals.get(referral));
    }

    /** What was checked about the child's safety. */
    @Schema(
            example =
                    "{\"words\": \"Spoke to the school: she is there until 15:30 and goes home with her father.\", \"urgent\": false}")
    record ScreeningBody(
            @Nullable String words,
            @Schema(description = "Makes it urgent; false leaves it as it is, never less urgent")
                    @Nullable Boolean urgent) {}

    @Operation(
            summary = "Record a safety screen",
            description = "Adds to earlier ones. An urgent one alerts the emergency duty team.")
    @PostMapping("/referrals/{referral}/screening")
    Made screen(
            CommandKey key, @PathVariable ReferralId referral, @RequestBody ScreeningBody body) {
        frontDoor.screen(
                new ScreenReferral(
                        key, referral, body.words(), Boolean.TRUE.equals(body.urgent())));
        return Made.of(referral, PATH + referral);
    }

    @Operation(
            summary = "Start on a referral",
            description =
                    "So that two people do not. Needs If-Match. It holds nobody up who has to act.")
    @PostMapping("/referrals/{referral}/claim")
    Made claim(CommandKey key, Version version, @PathVariable ReferralId referral) {
        frontDoor.claim(key, referral, version.number());
        return Made.of(referral, PATH + referral);
    }

    @Operation(
            summary = "Put a referral back on the board",
            description = "By the one who started on it, or by a manager. Needs If-Match.")
    @PostMapping("/referrals/{referral}/release")
    Made release(CommandKey key, Version version, @PathVariable ReferralId referral) {
        frontDoor.release(key, referral, version.number());
        return Made.of(referral, PATH + referral);
    }
}
