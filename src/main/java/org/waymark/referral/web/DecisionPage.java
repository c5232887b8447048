package org.waymark.referral.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.England;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.procedures.ProceduresPack;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.frontdoor.OverrideInFull;
import org.waymark.referral.frontdoor.ReferralInFull;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Countdown;
import org.waymark.web.components.Option;
import org.waymark.web.components.Radios;
import org.waymark.web.components.Select;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/**
 * The decision of a qualified social worker (guide ¶8).
 *
 * @param kept what to say about a draft that was kept
 */
public record DecisionPage(
        Frame frame,
        Form form,
        @Nullable String kept,
        ReferralInFull referral,
        ProceduresPack procedures,
        Reader me,
        Instant now)
        implements FormPage, ShowsChildren {
    private static final int DAYS_BACK = 14;

    @Override
    public String title() {
        return "Decide on a referral";
    }

    @Override
    public String back() {
        return "/front-door/referrals/" + head().id();
    }

    public String path() {
        return back() + "/decision";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return referral.childrenShown();
    }

    public ReferralInFull.Head head() {
        return referral.head();
    }

    /** Somebody decided it meanwhile, or it was decided before the page was opened. */
    public boolean isDecided() {
        return head().isDecided();
    }

    public String name() {
        var age = referral.concern().child().age();
        return age == null ? head().name() : head().name() + ", " + age;
    }

    public String due() {
        return Wording.due(head().decisionDue());
    }

    public Countdown left() {
        return Left.until(head().decisionDue(), now);
    }

    public boolean isLate() {
        return head().isLateAt(now);
    }

    /** Somebody else has started on it: that slows nobody down who has to act now. */
    public boolean isSomebodyElses() {
        return head().state() == ReferralInFull.State.CLAIMED && !me.id().equals(head().owner());
    }

    public Radios courses() {
        return form.radios("action")
                .legend("What is the course of action?")
                .hint(
                        "Each of them says what happens next. Nothing holds up the first two: choose one and decide, and the rest can follow.")
                .choices(choices());
    }

    private static List<Choice> choices() {
        var choices = new ArrayList<Choice>();
        for (var action : CourseOfAction.values()) {
            if (action == CourseOfAction.FAMILY_HELP)
                choices.add(Choice.divider("Below a section 17 assessment"));
            choices.add(
                    Choice.of(action.name(), action.words())
                            .hint(
                                    "Next: "
                                            + action.next().substring(0, 1).toLowerCase(Locale.UK)
                                            + action.next().substring(1)));
        }
        return choices;
    }

    /** What managers were asked about this referral and did not answer yet, or agreed to. */
    public List<OverrideInFull> overrides() {
        return referral.overrides();
    }

    /** Open while it is what the social worker came for. */
    public boolean isAskOpen() {
        return form.has("why")
                || form.errors().of("why") != null
                || (form.errors().of("action") != null && DecisionForm.action(form) != null);
    }

    public int rows() {
        return DecisionForm.rows(form);
    }

    public String row(int i, String part) {
        return DecisionForm.row(i, part);
    }

    /** The days on which somebody may have been spoken to: from today back. */
    public Select days(String name) {
        var today = England.dateOf(now);
        var options = new ArrayList<Option>();
        for (int back = 0; back <= DAYS_BACK; back++)
            options.add(
                    Option.of(today.minusDays(back).toString(), day(today.minusDays(back), back)));
        var chosen = form.text(name);
        return form.select(name)
                .label("When")
                .options(options)
                .withValue(chosen.isEmpty() ? today.toString() : chosen);
    }

    private static String day(LocalDate day, int back) {
        return switch (back) {
            case 0 -> "Today, " + Wording.day(day);
            case 1 -> "Yesterday, " + Wording.day(day);
            default -> Wording.day(day);
        };
    }

    /** What somebody typed who was not the first, to copy from. */
    public SummaryList typed() {
        return DecisionForm.typed(form);
    }

    public DecisionWords decision() {
        return new DecisionWords(java.util.Objects.requireNonNull(referral.decision()));
    }
}
