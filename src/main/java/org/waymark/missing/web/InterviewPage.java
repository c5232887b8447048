package org.waymark.missing.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.child.Adult;
import org.waymark.missing.FactKind;
import org.waymark.missing.HarmKind;
import org.waymark.missing.InterviewState;
import org.waymark.missing.InterviewView;
import org.waymark.missing.Reason;
import org.waymark.people.Practitioner;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Option;
import org.waymark.web.components.SummaryRow;
import org.waymark.web.forms.Form;

/**
 * One return interview: how to reach the child, the five facts, and once it was held what was said.
 *
 * @param colleagues other return-interview workers, for handing over
 * @param safe adults who are safe to tell, as far as this person may see them
 * @param mayHandOver whether the one who reads may hand it over
 */
public record InterviewPage(
        Frame frame,
        Form form,
        @Nullable String kept,
        Instant now,
        InterviewView interview,
        List<Practitioner> colleagues,
        List<Adult> safe,
        boolean mayHandOver,
        boolean toRead)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "Return interview";
    }

    @Override
    public @Nullable String back() {
        return interview.mine() ? "/missing/interviews" : "/missing/" + interview.episode();
    }

    public String path() {
        return "/missing/interviews/" + interview.id();
    }

    public boolean isOver() {
        return interview.state() == InterviewState.DONE;
    }

    public boolean mayRecord() {
        return interview.mine() && !isOver();
    }

    public boolean isAccepted() {
        return interview.state() == InterviewState.ACCEPTED;
    }

    public List<Choice> adults() {
        return safe.stream().map(a -> Choice.of(a.id().toString(), a.words())).toList();
    }

    public SummaryRow[] facts() {
        var t = interview.times();
        return new SummaryRow[] {
            SummaryRow.of("Offered", offered()),
            SummaryRow.of("Accepted", EpisodePage.fact(t.acceptedAt(), "No")),
            SummaryRow.of("Declined", with(t.declinedAt(), t.declinedWords())),
            SummaryRow.of("Not possible", notPossible()),
            SummaryRow.of("Held", held())
        };
    }

    private String offered() {
        var t = interview.times();
        if (t.offeredAt() == null) return "Not yet";
        var how = t.offeredHow() == null ? "" : ", " + lower(t.offeredHow().words());
        return "Yes, " + Wording.dayAndTime(t.offeredAt()) + how + ", by " + t.offeredBy();
    }

    private String notPossible() {
        var t = interview.times();
        if (t.notPossibleWhy() == null) return "No";
        return with(t.notPossibleAt(), t.notPossibleWhy().words() + ". " + t.notPossibleWords());
    }

    private String held() {
        var done = interview.times().doneAt();
        if (done == null) return "No";
        var late = done.isAfter(interview.dueAt());
        return Wording.dayAndTime(done)
                + (late ? ", after the 72 hours: " + interview.lateReason() : ", within 72 hours");
    }

    private static String with(@Nullable Instant at, @Nullable String words) {
        var fact = EpisodePage.fact(at, "No");
        return at == null || words == null ? fact : fact + ". " + words;
    }

    private static String lower(String s) {
        return s.substring(0, 1).toLowerCase(java.util.Locale.UK) + s.substring(1);
    }

    public SummaryRow[] reach() {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("How and when", WorklistPage.reach(interview.safeContact())));
        if (interview.arrangedFor() != null)
            rows.add(
                    SummaryRow.of(
                            "Arranged",
                            Wording.dayAndTime(interview.arrangedFor())
                                    + ", "
                                    + interview.arrangedWhere()));
        return rows.toArray(SummaryRow[]::new);
    }

    /** "Missing, 3 to 4 November 2026, from foster care; found …": one episode in a line. */
    public String line(InterviewView.Earlier e) {
        var words = new StringBuilder(Said.moment(e.startedAt(), e.startPrecision()));
        words.append(": ")
                .append(e.kind().words())
                .append(", from ")
                .append(lower(e.from().words()));
        if (e.endedAt() != null) words.append(". Back ").append(Wording.dayAndTime(e.endedAt()));
        if (e.foundWhere() != null) words.append(", ").append(lower(e.foundWhere().words()));
        if (e.interview() != null)
            words.append(". Return interview: ").append(lower(e.interview().words()));
        return words.toString();
    }

    public List<InterviewView.Earlier> others() {
        return interview.earlier().stream().filter(e -> !e.thisOne()).toList();
    }

    public InterviewView.@Nullable Earlier thisEpisode() {
        return interview.earlier().stream()
                .filter(InterviewView.Earlier::thisOne)
                .findFirst()
                .orElse(null);
    }

    public SummaryRow[] record() {
        var r = interview.record();
        if (r == null) return new SummaryRow[0];
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Held by", r.interviewer() + ", " + r.independence().words()));
        if (interview.childChoseWhy() != null)
            rows.add(SummaryRow.of("Why the child asked for them", interview.childChoseWhy()));
        rows.add(SummaryRow.of("When", Wording.dayAndTime(r.heldAt())));
        rows.add(SummaryRow.of("Where", r.where().words()));
        rows.add(SummaryRow.of("Before or after going back", r.beforeReturn().words()));
        rows.add(SummaryRow.of("Seen alone", r.alone() ? "Yes" : "No: " + r.othersPresent()));
        rows.add(SummaryRow.of("Why the child left", Said.list(r.reasons(), Reason::words)));
        if (r.reasonWords() != null) rows.add(SummaryRow.of("More on why", r.reasonWords()));
        if (r.childWords() != null) rows.add(SummaryRow.of("In the child's words", r.childWords()));
        var kinds = Said.list(r.harmKinds(), HarmKind::words);
        rows.add(
                SummaryRow.of(
                        "Harm suffered", r.harm().words() + (kinds.isEmpty() ? "" : ": " + kinds)));
        return rows.toArray(SummaryRow[]::new);
    }

    /** The kinds of which something was told, in their order. */
    public List<FactKind> kinds() {
        return interview.facts().stream().map(InterviewView.Fact::kind).distinct().toList();
    }

    public List<Option> takers() {
        var options = new ArrayList<Option>();
        options.add(Option.of("", "Choose one"));
        colleagues.forEach(p ->
                options.add(Option.of(p.id().toString(), p.name() + ", " + p.agency().name())));
        options.add(Option.of("email", "Somebody the child asked for, by e-mail address"));
        return options;
    }

    /** Whether one of these was wrong: then its form stands open. */
    public boolean wrong(String... fields) {
        return java.util.Arrays.stream(fields).anyMatch(f -> form.errors().of(f) != null);
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return interview.childrenShown();
    }
}
