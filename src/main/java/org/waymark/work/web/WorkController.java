package org.waymark.work.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.access.Access;
import org.waymark.access.Shown;
import org.waymark.web.Frame;
import org.waymark.work.Worklist;

@Controller
class WorkController {
    private final Worklist work;
    private final Access access;

    WorkController(Worklist work, Access access) {
        this.work = work;
        this.access = access;
    }

    @GetMapping("/work")
    Shown<WorkPage> work(Frame frame, @RequestParam(required = false) @Nullable String after) {
        return access.show("work", () -> page(frame, after));
    }

    private WorkPage page(Frame frame, @Nullable String after) {
        return new WorkPage(frame, work.open(after), work.doneLately(), after != null);
    }
}
