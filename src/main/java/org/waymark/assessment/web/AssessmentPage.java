package org.waymark.assessment.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Kept;
import org.waymark.assessment.AssessmentView;
import org.waymark.assessment.Audience;
import org.waymark.assessment.Domain;
import org.waymark.assessment.Need;
import org.waymark.calendar.Wording;
import org.waymark.child.MissingSummary;
import org.waymark.web.Frame;
import org.waymark.web.components.SummaryList;
import org.waymark.web.components.Tag;
import org.waymark.web.components.TaskItem;
import org.waymark.web.components.TaskStatus;

/** What is done and what is missing: the page to come back to over days. */
public record AssessmentPage(
        Frame frame, Kept kept, AssessmentView assessment, MissingSummary missing, Instant now)
        implements AssessmentScreen {
    @Override
    public String title() {
        return "Section 17 assessment";
    }

    @Override
    public String back() {
        return head().reference() == null ? "/assessments" : "/files/" + head().reference();
    }

    public boolean isOverdue() {
        return !head().state().isAuthorised() && !now.isBefore(head().due());
    }

    public SummaryList facts() {
        var h = head();
        var facts = SummaryList.of().row("Where it stands", h.state().words());
        facts = facts.row("Due", due());
        facts =
                facts.row(
                        "Led by",
                        h.lead() == null
                                ? "Nobody yet"
                                : h.lead()
                                        + (h.overseer() == null
                                                ? ""
                                                : ", overseen by " + h.overseer()));
        facts =
                facts.row(
                        "Started", h.startedOn() == null ? "Not yet" : Wording.day(h.startedOn()));
        facts = facts.row("Referral received", Wording.dayAndTime(h.countsFrom()));
        if (h.authorisedAt() != null)
            facts =
                    facts.row(
                            "Authorised",
                            h.authorisedBy() + ", " + Wording.dayAndTime(h.authorisedAt()));
        if (h.lateReason() != null) facts = facts.row("Why it took longer", h.lateReason());
        if (h.closureReason() != null)
            facts =
                    facts.row(
                            "Closed",
                            h.closureReason().words() + " (" + h.closureReason().name() + ")");
        return facts;
    }

    private String due() {
        var h = head();
        var latest = Wording.due(h.due()) + ", 45 working days after the referral";
        return h.reviewOn() == null
                ? latest
                : Wording.day(h.reviewOn()) + ", set by a manager; at the latest " + latest;
    }

    public List<TaskItem> writing() {
        var items = new ArrayList<TaskItem>();
        for (var d : Domain.values()) {
            var written = d.parts().stream().filter(p -> assessment.text(p).isPresent()).count();
            var all = d.parts().size();
            items.add(
                    item(
                            d.words(),
                            "/domains/" + d.slug(),
                            written == all,
                            written + " of " + all + " written"));
        }
        return items;
    }

    public List<TaskItem> hearing() {
        var alone = assessment.visits().stream().anyMatch(AssessmentView.Visit::alone);
        var asked = assessment.contributions().size();
        var given = assessment.contributions().stream().filter(c -> c.givenAt() != null).count();
        var wishes = assessment.wishes();
        return List.of(
                item(
                        "The child seen, and seen alone",
                        "/seen",
                        !assessment.visits().isEmpty(),
                        alone ? "Seen alone" : null),
                item(
                        "Wishes and feelings",
                        "/wishes",
                        wishes != null,
                        wishes != null && !wishes.isKnown() ? "Not yet known" : null),
                item("Age and consent", "/consent", assessment.consent() != null, null),
                item(
                        "What other agencies know",
                        "/contributions",
                        asked > 0 && given == asked,
                        asked == 0 ? "Nobody asked yet" : given + " of " + asked + " answered"));
    }

    public List<TaskItem> concluding() {
        var items = new ArrayList<TaskItem>();
        var judgement = assessment.judgement();
        if (head().reference() != null)
            items.add(
                    TaskItem.of(
                                    "Judgement of exploitation",
                                    "/files/" + head().reference() + "/judgements",
                                    status(judgement != null))
                            .hint(
                                    judgement == null
                                            ? "By a person, with a reason"
                                            : judgement.level().words() + ", " + judgement.by()));
        items.add(
                item(
                        "Conclusions",
                        "/conclusion",
                        head().harm() != null,
                        head().need() == null ? null : head().need().words()));
        items.add(
                item(
                        "Authorisation by a manager",
                        "/authorisation",
                        head().state().isAuthorised(),
                        head().state().words()));
        if (head().need() == Need.NOT_IN_NEED || !assessment.onward().isEmpty())
            items.add(item("Onward referral", "/onward", !assessment.onward().isEmpty(), null));
        if (head().state().isAuthorised())
            items.add(item("Closing", "/closing", head().closureReason() != null, null));
        return items;
    }

    private TaskItem item(String title, String path, boolean done, @Nullable String hint) {
        var item = TaskItem.of(title, path() + path, status(done));
        return hint == null ? item : item.hint(hint);
    }

    private static TaskStatus status(boolean done) {
        return done ? TaskStatus.of("Done") : TaskStatus.of(Tag.of("To do"));
    }

    public List<Audience> audiences() {
        return List.of(Audience.values());
    }
}
