package org.waymark.referral.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.people.TeamId;
import org.waymark.referral.Acknowledgements;
import org.waymark.referral.DeliveryId;
import org.waymark.referral.frontdoor.BoardCursor;
import org.waymark.referral.frontdoor.BoardFilter;
import org.waymark.referral.frontdoor.Boards;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** The board (guide ¶8). */
@Controller
class FrontDoorController {
    private final Access access;
    private final Boards boards;
    private final Acknowledgements acknowledgements;

    FrontDoorController(Access access, Boards boards, Acknowledgements acknowledgements) {
        this.access = access;
        this.boards = boards;
        this.acknowledgements = acknowledgements;
    }

    @GetMapping("/front-door")
    Shown<BoardPage> board(
            Frame frame,
            @RequestParam(required = false) @Nullable TeamId team,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean unscreened,
            @RequestParam(defaultValue = "false") boolean urgent,
            @RequestParam(required = false) @Nullable String after) {
        var filter = new BoardFilter(mine, unscreened, urgent);
        var from = BoardCursor.parse(after).orElse(null);
        return access.show(
                "front-door", () -> new BoardPage(frame, boards.board(team, filter, from)));
    }

    @PostMapping("/front-door/acknowledgements")
    Next acknowledge(Form form, RedirectAttributes next) {
        var ids = form.all("delivery").stream().map(d -> Ids.read(d, DeliveryId::new)).toList();
        var done = acknowledgements.all(ids);
        Flashes.success(
                next, done == 1 ? "1 referral acknowledged." : done + " referrals acknowledged.");
        return Next.to("/front-door");
    }
}
