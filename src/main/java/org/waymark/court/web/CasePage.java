package org.waymark.court.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.England;
import org.waymark.calendar.Wording;
import org.waymark.child.ChildShown;
import org.waymark.court.CourtKind;
import org.waymark.court.CourtView;
import org.waymark.court.HearingKind;
import org.waymark.court.InterviewKind;
import org.waymark.court.IsvaAnswer;
import org.waymark.court.PoliceStep;
import org.waymark.court.Step;
import org.waymark.court.Topic;
import org.waymark.web.Frame;
import org.waymark.web.components.Cell;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Option;
import org.waymark.web.components.SummaryList;
import org.waymark.web.components.Table;
import org.waymark.web.forms.Form;

/**
 * One investigation, from report to after the verdict.
 *
 * @param police writes nothing about therapy
 */
public record CasePage(
        Frame frame, Form form, @Nullable String kept, CourtView court, boolean police, Instant now)
        implements ChildsPage {
    static final String DRAFT = "court-entry";

    @Override
    public String title() {
        return "Support through the investigation and court";
    }

    @Override
    public ChildShown child() {
        return court.child();
    }

    @Override
    public String back() {
        return "/court";
    }

    public String path() {
        return "/court-cases/" + court.id();
    }

    public SummaryList facts() {
        var c = court;
        var stage = c.stage();
        var isva = c.isvaAnswer();
        return SummaryList.of()
                .row("Reported", Wording.day(c.reportedOn()) + ", " + c.force())
                .row("Crime reference", or(c.crimeReference(), "Not known"))
                .row("Where it stands", stage == null ? "Investigation" : stage.words())
                .row(
                        "Offences",
                        String.join(
                                "; ",
                                c.offences().stream()
                                        .map(o -> o.name() + " (" + o.act() + ")")
                                        .toList()))
                .row("Officer in the case", or(c.officer(), "Not named yet"))
                .row("Witness care", or(c.witnessCare(), "Not named yet"))
                .row(
                        "Independent sexual violence adviser",
                        isva == null
                                ? "Not offered yet"
                                : isva.words()
                                        + (c.isva() == null ? "" : ": " + c.isva())
                                        + ", "
                                        + Wording.day(java.util.Objects.requireNonNull(c.isvaOn())))
                .row(
                        "Apply for compensation by",
                        c.compensationUntil() == null
                                ? "The date of birth is not known: ask for advice now"
                                : Wording.day(c.compensationUntil()));
    }

    private static String or(@Nullable String words, String otherwise) {
        return words == null || words.isBlank() ? otherwise : words;
    }

    /** For which hearing eligibility is worked out, and whether the child is 18 by then. */
    public String eligibleFor() {
        var hearing = court.eligibleOn();
        if (hearing == null)
            return "No hearing with the child is planned: eligibility is worked out as if it were today, in the Crown Court.";
        var adult = court.adultOn();
        var then = England.dateOf(hearing.startsAt());
        return "Worked out for the hearing on "
                + Wording.dayAndTime(hearing.startsAt())
                + (adult != null && !then.isBefore(adult)
                        ? ". The witness is 18 by then: turned 18 on " + Wording.day(adult) + "."
                        : ".");
    }

    public Table measures() {
        var table =
                Table.of("Special measures")
                        .head("Measure", "Eligible", "Child’s wish", "Requested", "Court", "Used");
        for (var m : court.measures())
            table =
                    table.row(
                            Cell.link(
                                    m.measure().words() + ", s" + m.measure().section(),
                                    path() + "/measures/" + m.measure().slug()),
                            Cell.of(m.eligibility().words()),
                            Cell.of(m.wish().words()),
                            Cell.of(
                                    day(
                                            m.requestedOn(),
                                            m.consideredOn() == null
                                                    ? "Not considered yet"
                                                    : "Not yet")),
                            Cell.of(
                                    m.answer() == null
                                            ? "No answer"
                                            : m.answer().words() + ", " + day(m.answeredOn(), "")),
                            Cell.of(day(m.usedOn(), "Not used")));
        return table;
    }

    private static String day(java.time.@Nullable LocalDate day, String otherwise) {
        return day == null ? otherwise : Wording.day(day);
    }

    public String words(CourtView.Update u) {
        var told = u.toldAt();
        if (told == null)
            return now.isBefore(u.dueAt())
                    ? "Tell the child by " + Wording.dueDay(u.dueAt())
                    : "Overdue: the child was to be told by " + Wording.dueDay(u.dueAt());
        return "Told on "
                + Wording.dayAndTime(told)
                + (u.isLate() ? ", late. " + or(u.apology(), "") : ". " + or(u.how(), ""));
    }

    public List<Option> topics() {
        return withBlank(
                Arrays.stream(Topic.values())
                        .filter(t -> !police || t != Topic.THERAPY)
                        .map(t -> Option.of(t.name(), t.words())));
    }

    public List<Option> steps() {
        return withBlank(Arrays.stream(Step.values()).map(s -> Option.of(s.name(), s.words())));
    }

    private static List<Option> withBlank(Stream<Option> options) {
        return Stream.concat(Stream.of(Option.of("", "Choose")), options).toList();
    }

    public List<Choice> isvaAnswers() {
        return Choice.each(IsvaAnswer.values(), IsvaAnswer::words);
    }

    public List<Choice> interviews() {
        return Choice.each(InterviewKind.values(), InterviewKind::words);
    }

    public List<Choice> hearings() {
        return Choice.each(HearingKind.values(), HearingKind::words);
    }

    public List<Choice> courts() {
        return Choice.each(CourtKind.values(), CourtKind::words);
    }

    public List<Choice> policeSteps() {
        return Choice.each(PoliceStep.values(), PoliceStep::words);
    }

    public static List<Choice> yesNo() {
        return List.of(Choice.of("yes", "Yes"), Choice.of("no", "No"));
    }
}
