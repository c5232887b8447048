package org.waymark.identification.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.Wording;
import org.waymark.casefile.Precision;
import org.waymark.child.Birth;
import org.waymark.identification.Account;
import org.waymark.identification.ConcernView;
import org.waymark.identification.Correction;
import org.waymark.identification.IndicatorList;
import org.waymark.web.components.InsetText;
import org.waymark.web.components.Lines;
import org.waymark.web.components.SummaryList;

/** A concern in the words of a page, one list of facts for each part of it. */
public record ConcernWords(ConcernView concern) {
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    /** "Robin Example, 12". */
    public String heading() {
        var child = concern.child();
        return child.age() == null ? child.name() : child.name() + ", " + child.age();
    }

    public String raised() {
        return "Raised by %s on %s."
                .formatted(concern.raisedBy().words(), Wording.dayAndTime(concern.raisedAt()));
    }

    public SummaryList child() {
        var child = concern.child();
        var facts =
                SummaryList.of()
                        .row("Name", child.name())
                        .row("Date of birth", born(child.birth()));
        if (child.age() != null) facts = facts.row("Age now", child.age().toString());
        if (child.sex() != null) facts = facts.row("Sex", child.sex().words());
        facts = said(facts, "School", child.school());
        facts = said(facts, "Description", child.description());
        var file = concern.file();
        return file == null ? facts : facts.row("File", file.value());
    }

    public SummaryList account() {
        var what = concern.account();
        var facts = said(SummaryList.of(), "What was seen or said", what.what());
        if (what.toldBy() != null) facts = facts.row("In whose words", what.toldBy().words());
        facts = said(facts, "Their own words", what.theirWords());
        return said(facts, "About this child only", concern.ownPart());
    }

    public SummaryList whenAndWhere() {
        var what = concern.account();
        return SummaryList.of()
                .row("When it happened", when(what))
                .row("When it was recorded", Wording.dayAndTime(concern.raisedAt()))
                .row("Where", what.place() == null ? "Not known" : what.place());
    }

    public SummaryList safety() {
        var safety = concern.safety();
        var facts =
                SummaryList.of()
                        .row("Safe when it was recorded", safety.now().words())
                        .row("Safe to go home", safety.home().words());
        facts = said(facts, "What is known about it", safety.words());
        if (safety.immediateDanger()) facts = facts.row("Immediate danger", "Yes");
        var called = safety.emergencyCalled();
        return called == null ? facts : facts.row("What was done at once", called.words());
    }

    public SummaryList ownView() {
        var facts = SummaryList.of().row("The child's own view", concern.ownView().words());
        facts = said(facts, "In their words", concern.ownViewWords());
        var engagement = concern.engagement();
        return engagement == null ? facts : facts.row("Taking up services", engagement.words());
    }

    public SummaryList suspected() {
        var what = concern.account();
        var facts = SummaryList.of().row("What is suspected", concern.exploitation().words());
        if (what.contact() != null)
            facts = facts.row("Where the contact is", what.contact().words());
        var involved = what.involved();
        if (involved != null) facts = facts.row("How many may be involved", involved.words());
        var age = what.involvedAge();
        if (age != null) facts = facts.row("Adults or under 18", age.words());
        facts = said(facts, "What the child gets or expects", what.exchange());
        return said(facts, "What somebody else gains", what.advantage());
    }

    public SummaryList consent() {
        var consent = concern.consent();
        var facts = SummaryList.of().row("Age at the time", consent.ageAtEvent().words());
        var told = consent.policeTold();
        if (told != null) facts = facts.row("Have the police been told?", told ? "Yes" : "Not yet");
        return facts.row(
                "What the practitioner makes of it",
                consent.analysis() == null ? "Nothing written yet" : consent.analysis());
    }

    public SummaryList facts(IndicatorList list) {
        var facts = SummaryList.of();
        for (var item : concern.of(list)) facts = facts.row(item.words(), Lines.of(answer(item)));
        return facts;
    }

    public String titleOf(IndicatorList list) {
        return switch (list) {
            case VULNERABILITY -> "Vulnerabilities";
            case INDICATOR -> "Indicators of possible exploitation";
            case ACTUAL_HARM -> "Signs of actual harm";
            case PROTECTIVE -> "Protective factors";
        };
    }

    /** The designated officer's part, for those who may see it. */
    public SummaryList allegation() {
        var reported = concern.allegation();
        if (reported == null) return SummaryList.of();
        var facts = SummaryList.of().row("Who it is about", Lines.of(reported.about()));
        if (reported.employer() != null) facts = facts.row("Where they work", reported.employer());
        var at = reported.acknowledgedAt();
        return facts.row("Sent to the designated officer", Wording.dayAndTime(reported.madeAt()))
                .row(
                        "Acknowledged",
                        at == null
                                ? "Not yet; due by " + Wording.due(reported.dueAt())
                                : Wording.dayAndTime(at));
    }

    private static String answer(ConcernView.Item item) {
        var lines = new ArrayList<String>();
        var period = item.period();
        lines.add(
                period == null
                        ? item.answer().words()
                        : item.answer().words() + ": " + period.words().toLowerCase(Locale.UK));
        if (item.evidence() != null) lines.add(item.evidence());
        if (item.source() != null) lines.add("Source: " + item.source());
        if (item.seenOn() != null) lines.add("Seen on " + Wording.day(item.seenOn()));
        return String.join("\n", lines);
    }

    /** Beside what it corrects; what it corrects stays. */
    public InsetText correction(Correction c) {
        var who =
                c.saidBy() == null
                        ? "Correction added by " + c.by().words()
                        : c.saidBy() + " disagrees with this. Added by " + c.by().words();
        return InsetText.of(
                Lines.of(who + " on " + Wording.dayAndTime(c.at()) + ":\n" + c.words()));
    }

    private static SummaryList said(SummaryList facts, String key, @Nullable String words) {
        return words == null || words.isBlank() ? facts : facts.row(key, Lines.of(words));
    }

    private static String born(Birth birth) {
        var date = birth.date();
        if (date == null) return "Not known";
        return switch (birth.precision()) {
            case DAY -> Wording.day(date);
            case MONTH -> MONTH.format(date);
            case YEAR -> "%d, the day is not known".formatted(date.getYear());
            case ESTIMATED -> "About %d, estimated".formatted(date.getYear());
            case UNKNOWN -> "Not known";
        };
    }

    private static String when(Account what) {
        var from = what.from();
        if (what.precision() == Precision.CONTINUING)
            return from == null
                    ? "It is still going on"
                    : "Since " + Wording.day(from) + ", still going on";
        if (from == null || what.precision() == null) return "Not known";
        return switch (what.precision()) {
            case MINUTE, DAY -> dayAndTime(from, what.time());
            case MONTH -> MONTH.format(from);
            case YEAR -> Integer.toString(from.getYear());
            case UNKNOWN, CONTINUING -> "Not known";
        };
    }

    static String dayAndTime(LocalDate day, @Nullable LocalTime time) {
        return time == null ? Wording.day(day) : Wording.day(day) + " at " + Wording.time(time);
    }
}
