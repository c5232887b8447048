package org.waymark.missing.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.missing.EpisodeKind;
import org.waymark.missing.EpisodeView;
import org.waymark.missing.HarmKind;
import org.waymark.missing.PoliceRisks;
import org.waymark.people.Agency;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Option;
import org.waymark.web.components.SummaryRow;
import org.waymark.web.forms.Form;

/**
 * One episode: what is known, what the police do, and what each may add (guide ¶5, 16).
 *
 * @param police whether the one who reads is with the police, who own the level of risk
 * @param mayTell whether they may tell further agencies
 */
public record EpisodePage(
        Frame frame,
        Form form,
        @Nullable String kept,
        Instant now,
        EpisodeView episode,
        boolean police,
        boolean mayTell,
        List<PoliceRisks.Level> levels,
        List<Agency> agencies)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return episode.kind() == EpisodeKind.MISSING ? "Missing episode" : "Away episode";
    }

    @Override
    public String back() {
        return "/missing";
    }

    public String path() {
        return "/missing/" + episode.id();
    }

    /** "Missing for 2 days": for how long, as the first thing said. */
    public String since() {
        return episode.kind().words()
                + " since "
                + Said.moment(episode.startedAt(), episode.startPrecision());
    }

    public SummaryRow[] facts() {
        var e = episode;
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Child", e.child().nameAndAge()));
        rows.add(SummaryRow.of("What", e.kind().words()));
        if (e.whereabouts() != null) rows.add(SummaryRow.of("Where the child is", e.whereabouts()));
        if (e.lastSeenAt() != null) rows.add(SummaryRow.of("Last seen", time(e.lastSeenAt())));
        if (e.leftAt() != null) rows.add(SummaryRow.of("Left", time(e.leftAt())));
        rows.add(SummaryRow.of("From", e.from().words()));
        rows.add(SummaryRow.of("Looked after", lookedAfter()));
        if (e.homeArea() != null) rows.add(SummaryRow.of("Home area", e.homeArea()));
        if (e.hostArea() != null) rows.add(SummaryRow.of("Area where they live", e.hostArea()));
        if (e.circumstances() != null) rows.add(SummaryRow.of("What is known", e.circumstances()));
        rows.add(
                SummaryRow.of(
                        "Reported", Wording.dayAndTime(e.reportedAt()) + " by " + e.reportedBy()));
        return rows.toArray(SummaryRow[]::new);
    }

    private String time(Instant at) {
        return Said.moment(at, episode.startPrecision());
    }

    private String lookedAfter() {
        var legal = episode.legalStatus();
        return episode.lookedAfter().words() + (legal == null ? "" : ", legal status " + legal);
    }

    public SummaryRow[] policeFacts() {
        var p = episode.police();
        var rows = new ArrayList<SummaryRow>();
        rows.add(
                SummaryRow.of(
                        "Told",
                        p.toldAt() == null
                                ? "Not yet by telephone"
                                : Wording.dayAndTime(p.toldAt()) + ", by " + p.toldBy()));
        if (p.reference() != null) rows.add(SummaryRow.of("Police reference", p.reference()));
        rows.add(SummaryRow.of("Risk level", level(p)));
        return rows.toArray(SummaryRow[]::new);
    }

    private static String level(EpisodeView.Police p) {
        if (p.levelName() == null || p.levelSetAt() == null) return "Not set yet by the police";
        return "%s, set %s by %s"
                .formatted(p.levelName(), Wording.dayAndTime(p.levelSetAt()), p.officer());
    }

    public SummaryRow[] endFacts() {
        var end = episode.end();
        if (end == null) return new SummaryRow[0];
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("When", Wording.dayAndTime(end.at())));
        if (end.how() != null) rows.add(SummaryRow.of("How", end.how().words()));
        if (end.where() != null) rows.add(SummaryRow.of("Where", end.where().words()));
        if (end.place() != null) rows.add(SummaryRow.of("Place", end.place()));
        if (end.harm() != null) rows.add(SummaryRow.of("Harm suffered", harm(end)));
        if (end.words() != null) rows.add(SummaryRow.of("Why", end.words()));
        return rows.toArray(SummaryRow[]::new);
    }

    private static String harm(EpisodeView.End end) {
        var kinds = Said.list(end.harmKinds(), HarmKind::words);
        var harm = end.harm() == null ? "" : end.harm().words();
        return kinds.isEmpty() ? harm : harm + ": " + kinds;
    }

    public SummaryRow[] interviewFacts() {
        var i = episode.interview();
        if (i == null) return new SummaryRow[0];
        return new SummaryRow[] {
            SummaryRow.of("Offered", fact(i.offeredAt(), "Not yet")),
            SummaryRow.of("Accepted", fact(i.acceptedAt(), "No")),
            SummaryRow.of("Declined", fact(i.declinedAt(), "No")),
            SummaryRow.of("Not possible", fact(i.notPossibleAt(), "No")),
            SummaryRow.of(
                    "Held",
                    i.doneAt() == null
                            ? "No. Due " + Wording.dayAndTime(i.dueAt())
                            : Wording.dayAndTime(i.doneAt())
                                    + (i.late() ? ", after the 72 hours" : ", within 72 hours"))
        };
    }

    static String fact(@Nullable Instant at, String otherwise) {
        return at == null ? otherwise : "Yes, " + Wording.dayAndTime(at);
    }

    public List<Choice> levelChoices() {
        return levels.stream().map(l -> Choice.of(l.code(), l.name()).hint(l.meaning())).toList();
    }

    public List<Option> agencyOptions() {
        var options = new ArrayList<Option>();
        options.add(Option.of("", "Choose one"));
        agencies.forEach(a -> options.add(Option.of(a.id().toString(), a.name())));
        return options;
    }

    /** Whether one of these was typed into or was wrong: then its form stands open. */
    @Override
    public boolean open(String... fields) {
        var names = Set.of(fields);
        return form.answers().entrySet().stream()
                        .anyMatch(a ->
                                names.contains(a.getKey())
                                        && a.getValue().stream().anyMatch(v -> !v.isBlank()))
                || form.errors().problems().stream()
                        .anyMatch(p -> p.field() != null && names.contains(p.field()));
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return episode.childrenShown();
    }
}
