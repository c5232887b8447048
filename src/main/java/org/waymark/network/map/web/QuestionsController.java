package org.waymark.network.map.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.waymark.access.Access;
import org.waymark.access.Act;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.network.NetworkDoor;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** "Who links these two children?" (guide ¶16). */
@Controller
class QuestionsController {
    private final Access access;
    private final NetworkDoor door;
    private final QuestionPages pages;

    QuestionsController(Access access, NetworkDoor door, QuestionPages pages) {
        this.access = access;
        this.door = door;
        this.pages = pages;
    }

    @GetMapping("/network/questions")
    Shown<QuestionsPage> asked(Frame frame, Form form) {
        door.worker();
        return access.show("network.questions", () -> pages.asked(frame, form));
    }

    /**
     * By POST, because what one searches for must not stand in a URL; the answer has an address.
     */
    @PostMapping("/network/questions")
    Next ask(Frame frame, Form form) {
        door.worker();
        var from = form.uuid("from");
        var to = form.uuid("to");
        if (from != null && to != null)
            return Next.to("/network/questions?from=" + from + "&to=" + to);
        return Next.show(
                access.show("network.questions", Act.SEARCH, () -> pages.found(frame, form)));
    }
}
