package org.waymark.protection.web;

import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.waymark.access.Access;
import org.waymark.access.Shown;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.FileLines;
import org.waymark.child.Children;
import org.waymark.protection.Recorders;
import org.waymark.protection.reading.Subjects;
import org.waymark.web.Frame;

/** The page from which protection is begun. */
@Controller
class SafetyController {
    private static final Set<String> KINDS =
            Set.of(
                    "EMERGENCY_ORDER",
                    "ACCOMMODATION",
                    "STRATEGY_DISCUSSION",
                    "ENQUIRY",
                    "PROTECTION_PLAN",
                    "NEED_PLAN");

    private final Access access;
    private final Subjects subjects;
    private final Children children;
    private final FileLines lines;
    private final Recorders recorders;
    private final Clock clock;

    SafetyController(
            Access access,
            Subjects subjects,
            Children children,
            FileLines lines,
            Recorders recorders,
            Clock clock) {
        this.access = access;
        this.subjects = subjects;
        this.children = children;
        this.lines = lines;
        this.recorders = recorders;
        this.clock = clock;
    }

    @GetMapping("/files/{reference}/safety")
    Shown<SafetyPage> safety(Frame frame, @PathVariable CaseReference reference) {
        return access.show("file.safety", () -> page(frame, reference));
    }

    private SafetyPage page(Frame frame, CaseReference reference) {
        var child = subjects.toRecord(reference);
        var all = lines.of(children.together(child.id()));
        var records =
                lines.worded(all, clock.instant()).stream()
                        .filter(w -> KINDS.contains(w.line().kind()))
                        .map(FileLines.Worded::words)
                        .toList();
        return new SafetyPage(frame, child, records, recorders.isSocialCare());
    }
}
