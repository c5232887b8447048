package org.waymark.identification.web;

import static org.waymark.identification.web.Step.*;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.calendar.Wording;
import org.waymark.child.Ethnicity;
import org.waymark.identification.AboutChild;
import org.waymark.identification.Account;
import org.waymark.identification.Answer;
import org.waymark.identification.ConsentPrompt;
import org.waymark.identification.Exploitation;
import org.waymark.identification.IndicatorAnswer;
import org.waymark.identification.IndicatorList;
import org.waymark.identification.Indicators;
import org.waymark.identification.OwnView;
import org.waymark.identification.RaiseConcern;

/** Lays out the answers of a journey for the person to check. */
@Component
class Answers {
    private final Indicators indicators;
    private final JourneyProblems problems;
    private final Clock clock;

    Answers(Indicators indicators, JourneyProblems problems, Clock clock) {
        this.indicators = indicators;
        this.problems = problems;
        this.clock = clock;
    }

    CheckPage page(At at, List<Misread> wrong, RaiseConcern c) {
        var cards = new ArrayList<CheckPage.Card>();
        cards.add(common(at, wrong, c));
        for (int i = 0; i < c.children().size(); i++)
            cards.add(child(at, wrong, at.journey().children().get(i), c.children().get(i)));
        return new CheckPage(at, cards, wrong.isEmpty());
    }

    private static CheckPage.Card common(At at, List<Misread> wrong, RaiseConcern c) {
        var what = c.account();
        var rows = new Rows(at, wrong, "What happened");
        rows.choice(DANGER, "danger", "Immediate danger", at.journey().isDanger() ? "Yes" : "No");
        var about = c.children().stream().filter(AboutChild::immediateDanger).findFirst();
        about.map(AboutChild::emergencyCalled)
                .ifPresent(e -> rows.choice(EMERGENCY, "emergency", "What was done", e.words()));
        rows.needed(WHAT, "what", "What was seen or said", what.what());
        rows.needed(
                WHAT,
                "toldBy",
                "Who saw or said it",
                what.toldBy() == null ? null : what.toldBy().words());
        rows.given(WHAT, "Their words", what.theirWords());
        rows.needed(WHEN, "when", "When", Dates.happened(what));
        rows.given(WHEN, "Where", what.place());
        circumstances(rows, what);
        worker(rows, c);
        return new CheckPage.Card(rows.list(), null, List.of());
    }

    private static void circumstances(Rows rows, Account what) {
        rows.given(
                CIRCUMSTANCES, "Contact", what.contact() == null ? null : what.contact().words());
        rows.given(
                CIRCUMSTANCES,
                "How many people",
                what.involved() == null ? null : what.involved().words());
        rows.given(
                CIRCUMSTANCES,
                "Adults or under 18",
                what.involvedAge() == null ? null : what.involvedAge().words());
        rows.given(CIRCUMSTANCES, "What the child gets or expects", what.exchange());
        rows.given(CIRCUMSTANCES, "What somebody else gains", what.advantage());
    }

    private static void worker(Rows rows, RaiseConcern c) {
        var worker = c.aboutWorker();
        if (worker == null) return;
        rows.needed(WORKER_WHO, "workerName", "Works with children", worker.about());
        rows.given(WORKER_WHO, "Employer", worker.employer());
        rows.given(
                WORKER_MATCH,
                "Uses Waymark",
                worker.person() == null ? null : "Yes: it is hidden from this person");
    }

    private CheckPage.Card child(At at, List<Misread> wrong, int n, AboutChild a) {
        var rows = new Rows(at, wrong, at.childFirst(n)).of(n);
        who(rows, at, n, a);
        if (at.journey().isOfSeveral()) {
            rows.given(PART, "This child only", a.ownPart());
            if (at.journey().isDanger())
                rows.given(SAFETY, "In immediate danger", a.immediateDanger() ? "Yes" : "No");
        }
        rows.needed(
                SAFETY, "safeNow", "Safe now", a.safeNow() == null ? null : a.safeNow().words());
        rows.needed(
                SAFETY,
                "safeHome",
                "Safe to go home",
                a.safeHome() == null ? null : a.safeHome().words());
        rows.given(SAFETY, "What makes you say so", a.safetyWords());
        for (var list : IndicatorList.values()) list(rows, list, a.indicators());
        view(rows, a);
        var age = Ages.of(at, n, problems.read(at.journey()), England.dateOf(clock.instant()));
        return new CheckPage.Card(rows.list(), age.words(), ConsentPrompt.at(age));
    }

    private static void who(Rows rows, At at, int n, AboutChild a) {
        var described = a.described();
        if (described == null) {
            var chosen = at.known().get(Objects.requireNonNull(a.known()));
            rows.needed(
                    WHO,
                    "keep",
                    "Child",
                    chosen == null ? null : at.child(n) + "\n" + Dates.born(chosen.birth()));
            return;
        }
        rows.needed(WHO, "given", "Child", described.saysWho() ? at.child(n) : null);
        rows.given(WHO, "Also known as", described.knownAs());
        rows.given(WHO, "Date of birth or age", Dates.born(described.birth()));
        rows.given(WHO, "What they look like", described.description());
        rows.given(DETAILS, "Sex", described.sex() == null ? null : described.sex().words());
        rows.given(DETAILS, "Ethnicity", Ethnicity.words(described.ethnicity()));
        rows.given(DETAILS, "School", described.school());
        rows.given(ADDRESS, "Lives or stays at", described.address());
    }

    private void list(Rows rows, IndicatorList list, List<IndicatorAnswer> all) {
        var words = new ArrayList<String>();
        for (var i : all) if (i.list() == list) words.add(words(i));
        if (!words.isEmpty())
            rows.list(Step.valueOf(list.name()), list.words(), String.join("\n", words));
    }

    private String words(IndicatorAnswer i) {
        var words =
                indicators.words(i.list(), i.code())
                        + ": "
                        + i.answer().words().toLowerCase(java.util.Locale.UK);
        if (i.answer() != Answer.PRESENT || i.evidence() == null) return words;
        var on = i.seenOn() == null ? "" : " (" + Wording.day(i.seenOn()) + ")";
        return words + ". " + i.evidence() + on;
    }

    private static void view(Rows rows, AboutChild a) {
        rows.given(
                OWN_VIEW,
                "The child's own view",
                a.ownView() == OwnView.NOT_ASKED ? null : a.ownView().words());
        rows.given(OWN_VIEW, "In the child's words", a.ownViewWords());
        rows.given(
                SUSPICION,
                "What you suspect",
                a.exploitation() == Exploitation.SUSPECTED ? null : a.exploitation().words());
        rows.given(ENGAGEMENT, "Takes up services", words(a.engagement()));
        rows.given(CONSENT, "Age and consent", a.consentAnalysis());
        rows.given(
                CONSENT,
                "Police told",
                a.policeTold() == null ? null : a.policeTold() ? "Yes" : "Not yet");
    }

    private static @Nullable String words(org.waymark.identification.@Nullable Engagement e) {
        return e == null ? null : e.words();
    }
}
